namespace ZiZhiJin.Domain.Community;

/// <summary>Who may give which role. A role that is not listed is given by nobody through the system.</summary>
public static class GrantPolicy
{
    private static readonly Dictionary<Role, Role[]> MayGive = new()
    {
        [Role.Committee] = [Role.Representative, Role.Leader, Role.Member, Role.Liaison],
        [Role.Office] = [Role.Committee, Role.Community, Role.Reviewer, Role.Finance],
        [Role.District] = [Role.Office],
        [Role.Operator] = [Role.District, Role.Operator],
    };

    /// <summary>Roles that nobody gives alone: one giver asks with a reason, another person decides.</summary>
    public static readonly IReadOnlyList<Role> UnderFourEyes = [Role.Finance];

    /// <summary>The roles that give some role.</summary>
    public static IReadOnlyCollection<Role> Givers => MayGive.Keys;

    /// <summary>The roles that ask for some role under four eyes.</summary>
    public static IReadOnlyList<Role> Askers => [.. UnderFourEyes.SelectMany(GiversOf).Distinct()];

    /// <summary>The roles that decide on some role under four eyes.</summary>
    public static IReadOnlyList<Role> Deciders => [.. UnderFourEyes.SelectMany(DecidersOf).Distinct()];

    /// <summary>The roles at least one of which a giver must hold for the area.</summary>
    public static IReadOnlyList<Role> GiversOf(Role role) =>
        [.. MayGive.Where(giver => giver.Value.Contains(role)).Select(giver => giver.Key)];

    /// <summary>Who is the second pair of eyes: another giver, or, where a small town has one only, whoever gives the givers.</summary>
    public static IReadOnlyList<Role> DecidersOf(Role role) =>
        [.. GiversOf(role).SelectMany(giver => GiversOf(giver).Prepend(giver)).Distinct()];

    public static bool NeedsFourEyes(Role role) => UnderFourEyes.Contains(role);
}
