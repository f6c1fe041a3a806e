using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Granting.Explaining;

/// <summary>Who may what, by module; of one role only, where one is looked at.</summary>
public sealed record DutiesView(IReadOnlyList<DutyGroup> Modules, Role? Role);
