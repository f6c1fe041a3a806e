namespace ZiZhiJin.Domain.Presence;

/// <summary>As which of all somebody registered, when, by whose phone, and in which request.</summary>
public sealed record Arrival(int Number, DateTimeOffset At, Guid ByAccountId, Nonce Nonce);
