namespace ZiZhiJin.Wechat;

/// <summary>The two accounts of the service on the platform. Each has an app id, a secret and an access token of its own.</summary>
public enum WechatAccount
{
    OfficialAccount,
    MiniProgram,
}
