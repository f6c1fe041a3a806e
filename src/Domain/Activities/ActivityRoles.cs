using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Activities;

/// <summary>Who may do what with activities, each in the areas for which the role is held.</summary>
public static class ActivityRoles
{
    /// <summary>See them, drafts as well. Residents see what is announced.</summary>
    public static readonly IReadOnlyList<Role> Viewers = [.. Roles.Staff, Role.Leader, Role.Member];

    /// <summary>Plan, announce, close and cancel them.</summary>
    public static readonly IReadOnlyList<Role> Makers = [Role.Leader, Role.Committee];

    /// <summary>Show the venue code, scan, and enter by name.</summary>
    public static readonly IReadOnlyList<Role> Checkers = [Role.Leader, Role.Member, Role.Liaison, Role.Committee];

    /// <summary>Read who was there.</summary>
    public static readonly IReadOnlyList<Role> Readers = [Role.Leader, Role.Liaison, Role.Committee, Role.Community, Role.Office];
}
