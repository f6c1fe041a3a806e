using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>Who may do what with meetings, each in the areas for which the role is held.</summary>
public static class MeetingRoles
{
    /// <summary>See them, drafts as well. Residents see what is announced.</summary>
    public static readonly IReadOnlyList<Role> Viewers = Roles.Staff;

    /// <summary>Convene, announce, close and cancel them, and open and close the votes.</summary>
    public static readonly IReadOnlyList<Role> Makers = [Role.Committee];

    /// <summary>Show the venue code, and enter what was voted on paper.</summary>
    public static readonly IReadOnlyList<Role> Helpers = [Role.Liaison, Role.Committee];

    /// <summary>Read who was there.</summary>
    public static readonly IReadOnlyList<Role> Readers = [Role.Liaison, Role.Committee, Role.Community, Role.Office];
}
