namespace ZiZhiJin.Domain.Community;

/// <summary>Which roles belong together.</summary>
public static class Roles
{
    /// <summary>Roles held at a desk: their sessions are short, and their acts are audited.</summary>
    public static readonly IReadOnlyList<Role> Staff =
        [Role.Liaison, Role.Committee, Role.Community, Role.Office, Role.Reviewer, Role.Finance, Role.District, Role.Operator];

    public static bool IsStaff(Role role) => Staff.Contains(role);
}
