namespace ZiZhiJin.Wechat.Official;

/// <summary>What a page hands to <c>wx.config</c>.</summary>
public sealed record PageSignature(string AppId, long Timestamp, string Nonce, string Signature);
