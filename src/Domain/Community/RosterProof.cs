namespace ZiZhiJin.Domain.Community;

/// <summary>Why somebody stands on a roster, and who vouches for it.</summary>
public sealed record RosterProof(string? Reason, string? Voucher);
