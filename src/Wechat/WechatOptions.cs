namespace ZiZhiJin.Wechat;

/// <summary>The configuration section <c>Wechat</c>.</summary>
public sealed class WechatOptions
{
    public const string Section = "Wechat";

    /// <summary>The origin of every API call, without a path: the platform, one of its regional mirrors, or the sandbox.</summary>
    public Uri ApiBase { get; init; } = new("https://api.weixin.qq.com");

    /// <summary>Where the official account's pages send people to say who they are.</summary>
    public Uri AuthorizeBase { get; init; } = new("https://open.weixin.qq.com");

    /// <summary>Which edition of the mini-program messages, codes and links open.</summary>
    public MiniProgramEdition Edition { get; init; }

    public WechatAccountOptions OfficialAccount { get; init; } = new();

    public WechatAccountOptions MiniProgram { get; init; } = new();

    internal WechatAccountOptions Of(WechatAccount account) =>
        account == WechatAccount.OfficialAccount ? OfficialAccount : MiniProgram;
}
