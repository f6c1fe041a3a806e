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

    /// <summary>The roles that give some role.</summary>
    public static IReadOnlyCollection<Role> Givers => MayGive.Keys;

    /// <summary>The roles at least one of which a giver must hold for the area.</summary>
    public static IReadOnlyList<Role> GiversOf(Role role) =>
        [.. MayGive.Where(giver => giver.Value.Contains(role)).Select(giver => giver.Key)];
}
