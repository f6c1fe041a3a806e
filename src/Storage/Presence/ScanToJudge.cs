using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage.Presence;

/// <summary>One scan as the leader's phone sent it.</summary>
/// <param name="ScannedAt">By the phone's clock.</param>
public sealed record ScanToJudge(string Code, DateTimeOffset ScannedAt, Nonce Nonce, string Device);
