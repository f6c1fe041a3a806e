using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

/// <summary>That somebody was there, judged and ready to be written.</summary>
/// <param name="At">By the server's clock.</param>
public sealed record CheckInToWrite(Guid OccasionId, Guid PersonId, DateTimeOffset At, PresenceProof Proof, Guid ByAccountId, Nonce Nonce);
