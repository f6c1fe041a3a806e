namespace ZiZhiJin.Domain.Policies;

/// <summary>Who settles something about the rules, why, and when.</summary>
public sealed record PolicyAct(Guid By, string Reason, DateTimeOffset At);
