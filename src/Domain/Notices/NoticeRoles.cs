using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Notices;

/// <summary>Who may do what with notices, each in the areas for which the role is held.</summary>
public static class NoticeRoles
{
    /// <summary>Write to whomever they like in their area, and read how it went.</summary>
    public static readonly IReadOnlyList<Role> Senders = [Role.Liaison, Role.Committee, Role.Office];

    /// <summary>Leaders write as well, to their team.</summary>
    public static readonly IReadOnlyList<Role> Writers = [Role.Leader, .. Senders];

    /// <summary>Look at a text that the check did not pass, if somebody else wrote it.</summary>
    public static readonly IReadOnlyList<Role> Checkers = [Role.Committee, Role.Office];

    /// <summary>Call those whom no message reaches.</summary>
    public static readonly IReadOnlyList<Role> Callers = [Role.Liaison, Role.Committee];
}
