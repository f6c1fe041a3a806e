namespace ZiZhiJin.Domain.Community;

/// <summary>A person's details as they are stored: encrypted for this row, with fingerprints where comparison is needed.</summary>
public sealed record SealedDetails(byte[] Name, byte[] NameFingerprint, byte[] Address, byte[] Household, byte[]? Phone, byte[]? PhoneFingerprint);
