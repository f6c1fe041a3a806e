namespace ZiZhiJin.Desk.Community.Granting.Explaining;

/// <summary>What can be done in one module, and by whom.</summary>
public sealed record DutyGroup(string Module, IReadOnlyList<DutyLine> Lines);
