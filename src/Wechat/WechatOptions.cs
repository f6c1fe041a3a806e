namespace ZiZhiJin.Wechat;

/// <summary>The configuration section <c>Wechat</c>.</summary>
public sealed class WechatOptions
{
    public const string Section = "Wechat";

    /// <summary>The origin of every API call, without a path: the platform, one of its regional mirrors, or the sandbox.</summary>
    public Uri ApiBase { get; init; } = new("https://api.weixin.qq.com");

    public WechatAccountOptions OfficialAccount { get; init; } = new();

    public WechatAccountOptions MiniProgram { get; init; } = new();

    internal WechatAccountOptions Of(WechatAccount account) =>
        account == WechatAccount.OfficialAccount ? OfficialAccount : MiniProgram;
}
