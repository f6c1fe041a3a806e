namespace ZiZhiJin.Domain.Community;

/// <summary>A WeChat identity as it is stored.</summary>
public sealed record SealedIdentity(byte[] OpenId, byte[] OpenIdFingerprint, byte[]? UnionId, byte[]? UnionIdFingerprint);
