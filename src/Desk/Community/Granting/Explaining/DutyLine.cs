using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Granting.Explaining;

/// <summary>One act, who may do it in words, and the roles at least one of which is asked for; none where it is no matter of roles.</summary>
public sealed record DutyLine(string Words, string Who, IReadOnlyList<Role> Roles);
