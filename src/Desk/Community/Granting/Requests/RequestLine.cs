using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Granting.Requests;

/// <summary>A request for a role under four eyes: for whom (masked, where a roster knows it), and what the clerk may do with it.</summary>
public sealed record RequestLine(RoleRequest Request, string Area, string? Name)
{
    public bool IsWaiting { get; init; }

    /// <summary>As another person than the one who asked, and than the one who is to hold the role.</summary>
    public bool MayDecide { get; init; }

    public bool MayWithdraw { get; init; }
}
