using ZiZhiJin.Domain.Notices.Credits;

namespace ZiZhiJin.Storage.Notices.Credits;

/// <summary>Who tells about an account's answers, by which key the same telling is known again, and when the answers were given.</summary>
public sealed record Telling(Guid AccountId, CreditSource Source, byte[] Key, DateTimeOffset At);
