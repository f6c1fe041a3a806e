using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Who signs in, as WeChat names them on that way: each account has openids of its own, and the union id, if there is one, is the same in both.</summary>
internal sealed record WechatIdentity(Channel Channel, string OpenId, string? UnionId)
{
    public override string ToString() => nameof(WechatIdentity);
}
