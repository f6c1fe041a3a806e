namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>What the QR on the leader's phone or the big screen says (现场码): which occasion, and which ten seconds.</summary>
public sealed record VenueCode(Guid OccasionId, uint Window);
