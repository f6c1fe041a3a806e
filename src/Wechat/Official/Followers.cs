using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Official;

/// <summary>Asks about those who follow the official account.</summary>
public sealed class Followers
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);
    private readonly PlatformAccess platform;

    internal Followers(PlatformAccess platform) => this.platform = platform;

    public async Task<WechatResult<Follower>> Read(string openId, CancellationToken cancel)
    {
        var call = WechatCall.Get(WechatAccount.OfficialAccount, "/cgi-bin/user/info") with
        {
            Query = new Dictionary<string, string> { ["openid"] = openId, ["lang"] = "zh_CN" }, Secrets = [openId], Timeout = Budget,
        };
        return WechatResult<Follower>.Of(await platform.Account.Send(call, cancel), Of);
    }

    private static Follower? Of(WechatAnswer answer) => answer.Number("subscribe") is not { } follows ? null : new Follower(
        follows == 1, answer.Text("unionid"), MomentIn(answer.Number("subscribe_time")), answer.Text("qr_scene_str") is { Length: > 0 } scene ? scene : null);

    private static DateTimeOffset? MomentIn(int? seconds) => seconds is null ? null : DateTimeOffset.FromUnixTimeSeconds(seconds.Value);
}
