using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Content;

/// <summary>Has an image or a recording judged. The verdict comes as an event, within half an hour.</summary>
public sealed class MediaChecks
{
    private const int Version = 2;
    private readonly PlatformAccess platform;

    internal MediaChecks(PlatformAccess platform) => this.platform = platform;

    /// <summary>The number by which the verdict will name it.</summary>
    public async Task<WechatResult<string>> Ask(MediaToCheck media, CancellationToken cancel)
    {
        var body = new Request(media.Address.AbsoluteUri, media.IsAudio ? 1 : 2, Version, (int)media.Scene, media.OpenId);
        var call = WechatCall.Post(WechatAccount.MiniProgram, "/wxa/media_check_async", body) with { Secrets = [media.OpenId, media.Address.AbsoluteUri] };
        return WechatResult<string>.Of(await platform.Account.Send(call, cancel), answer => answer.Text("trace_id") is { Length: > 0 } trace ? trace : null);
    }

    private sealed record Request(string MediaUrl, int MediaType, int Version, int Scene, string Openid);
}
