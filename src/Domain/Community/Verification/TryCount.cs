namespace ZiZhiJin.Domain.Community.Verification;

/// <summary>How often somebody tried, since when. The key is a fingerprint of an account or of an address.</summary>
public sealed record TryCount(byte[] Key, int Tries, DateTimeOffset Since);
