using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.AccessTokens;

/// <summary>A token, or the answer that says why there is none.</summary>
internal sealed record AccessTokenResult(AccessToken? Token, WechatAnswer Answer)
{
    public static AccessTokenResult Of(AccessToken token) => new(token, WechatAnswer.Fine);

    public static AccessTokenResult Failed(WechatAnswer answer) => new(null, answer);
}
