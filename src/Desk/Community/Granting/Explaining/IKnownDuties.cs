namespace ZiZhiJin.Desk.Community.Granting.Explaining;

/// <summary>Who may what, as the host's own guards say it.</summary>
public interface IKnownDuties
{
    IReadOnlyList<DutyGroup> Modules { get; }
}
