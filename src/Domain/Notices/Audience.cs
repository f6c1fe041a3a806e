using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Notices;

/// <summary>Whom a notice of an area is for.</summary>
public sealed record Audience(AudienceKind Kind, IReadOnlyList<Role> Roles, IReadOnlyList<Guid> Members)
{
    /// <summary>How many persons can be named one by one.</summary>
    public const int MostMembers = 500;

    public static Audience Everybody { get; } = new(AudienceKind.Area, [], []);

    public static Audience HoldersOf(params IReadOnlyList<Role> roles) => new(AudienceKind.Roles, [.. roles.Distinct()], []);

    public static Audience Of(IEnumerable<Guid> persons) => new(AudienceKind.Persons, [], [.. persons.Distinct()]);

    public static Audience OfAccounts(IEnumerable<Guid> accounts) => new(AudienceKind.Accounts, [], [.. accounts.Distinct()]);

    /// <exception cref="MalformedException">It is for nobody, or names too many.</exception>
    public void Check()
    {
        if (Kind == AudienceKind.Roles && Roles.Count == 0) throw new MalformedException("notice.no-role", "roles", "请至少选一个角色。");
        if (Kind == AudienceKind.Persons && Members.Count == 0) throw new MalformedException("notice.no-person", "personIds", "请至少选一位居民。");
        if (Members.Count > MostMembers) throw new MalformedException("notice.too-many-persons", "personIds", $"一次最多选 {MostMembers} 位居民；人更多时，请发给整个居民区。");
    }

    /// <summary>The same as keys, under which whoever belongs to it finds the notice.</summary>
    public IEnumerable<string> KeysIn(Guid areaId) => Kind switch
    {
        AudienceKind.Area => [AudienceKey.Residents(areaId)],
        AudienceKind.Roles => Roles.Select(role => AudienceKey.Holders(role, areaId)),
        AudienceKind.Persons => Members.Select(AudienceKey.Person),
        _ => Members.Select(AudienceKey.Account),
    };
}
