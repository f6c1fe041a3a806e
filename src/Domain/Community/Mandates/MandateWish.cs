namespace ZiZhiJin.Domain.Community.Mandates;

/// <summary>Who is to act for somebody. The name is needed for family members who stand on no roster.</summary>
public sealed record MandateWish(Guid AccountId, MandateKind Kind, string? Name, int ConsentVersion);
