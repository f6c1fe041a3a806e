using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>Asks whether a session key still holds, or replaces it.</summary>
public sealed class SessionKeys
{
    private readonly PlatformAccess platform;

    internal SessionKeys(PlatformAccess platform) => this.platform = platform;

    /// <summary>A key that is over ends as <see cref="Trouble.Expired"/>: the phone must call <c>wx.login</c> again.</summary>
    public async Task<WechatResult<Done>> Check(string openId, SessionKey key, CancellationToken cancel) =>
        WechatResult<Done>.Of(await platform.Account.Send(Call("/wxa/checksession", openId, key), cancel), _ => Done.Well);

    public async Task<WechatResult<SessionKey>> Reset(string openId, SessionKey key, CancellationToken cancel) =>
        WechatResult<SessionKey>.Of(await platform.Account.Send(Call("/wxa/resetusersessionkey", openId, key), cancel), SessionKey.In);

    private static WechatCall Call(string path, string openId, SessionKey key) => WechatCall.Get(WechatAccount.MiniProgram, path) with
    {
        Query = new Dictionary<string, string>
        {
            ["openid"] = openId, ["signature"] = key.ProofOfHolding, ["sig_method"] = "hmac_sha256",
        },
        Secrets = [openId, key.ProofOfHolding],
    };
}
