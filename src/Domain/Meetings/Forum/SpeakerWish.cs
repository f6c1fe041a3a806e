namespace ZiZhiJin.Domain.Meetings.Forum;

/// <summary>Who wants to speak, by whose phone, in which request, and whether staff entered them.</summary>
public sealed record SpeakerWish(Guid PersonId, Guid ByAccountId, Nonce Nonce, bool ByHand);
