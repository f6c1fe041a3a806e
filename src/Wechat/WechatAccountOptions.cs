namespace ZiZhiJin.Wechat;

/// <summary>One account as its page in the platform's back office shows it.</summary>
public sealed class WechatAccountOptions
{
    public string AppId { get; init; } = "";

    public string Secret { get; init; } = "";

    /// <summary>Signs the callbacks; up to 32 characters.</summary>
    public string Token { get; init; } = "";

    /// <summary>43 letters and digits.</summary>
    public string EncodingAesKey { get; init; } = "";

    public MessageMode Mode { get; init; } = MessageMode.Secure;
}
