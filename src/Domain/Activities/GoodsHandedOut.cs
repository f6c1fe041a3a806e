using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Activities;

/// <summary>Who was handed what, when, by whose phone, and how it is known who it was.</summary>
public sealed record GoodsHandedOut(Guid PersonId, string Goods, int Amount, DateTimeOffset At, PresenceProof Proof, Guid ByAccountId, Nonce Nonce);
