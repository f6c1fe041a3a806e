using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Official;

/// <summary>Makes QRs of the official account that carry a scene of 1 to 64 letters.</summary>
public sealed class SceneCodes
{
    private static readonly Uri Pictures = new("https://mp.weixin.qq.com/cgi-bin/showqrcode");
    private readonly PlatformAccess platform;

    internal SceneCodes(PlatformAccess platform) => this.platform = platform;

    /// <summary>For at most 30 days; as many as one likes.</summary>
    public Task<WechatResult<SceneCode>> MakeFor(TimeSpan life, string scene, CancellationToken cancel) =>
        Make(new Request((int)life.TotalSeconds, "QR_STR_SCENE", new(new(scene))), cancel);

    /// <summary>For good; there are only 100,000 in the life of the account.</summary>
    public Task<WechatResult<SceneCode>> MakeForGood(string scene, CancellationToken cancel) =>
        Make(new Request(null, "QR_LIMIT_STR_SCENE", new(new(scene))), cancel);

    private async Task<WechatResult<SceneCode>> Make(Request request, CancellationToken cancel) => WechatResult<SceneCode>.Of(
        await platform.Account.Send(WechatCall.Post(WechatAccount.OfficialAccount, "/cgi-bin/qrcode/create", request), cancel), Read);

    private static SceneCode? Read(WechatAnswer answer) => answer.Text("ticket") is { Length: > 0 } ticket
        ? new SceneCode(answer.Text("url") ?? "", new Uri($"{Pictures}?ticket={Uri.EscapeDataString(ticket)}"))
        : null;

    private sealed record Request(int? ExpireSeconds, string ActionName, Info ActionInfo);

    private sealed record Info(SceneText Scene);

    private sealed record SceneText(string SceneStr);
}
