using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Granting;

/// <summary>A grant in the list: whose (masked, where a roster knows it), and whether the clerk may end it.</summary>
public sealed record GrantLine(RoleGrant Grant, string Area, string? Name, bool MayEnd, bool HoldsToday);
