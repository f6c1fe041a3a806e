namespace ZiZhiJin.Domain.Audit;

/// <summary>Who acts, and when.</summary>
public sealed record Actor(Guid? AccountId, DateTimeOffset At);
