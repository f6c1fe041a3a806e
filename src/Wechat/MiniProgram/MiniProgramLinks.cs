using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>
/// Links from text messages and web pages into the mini-program. How many people may open one has changed over the years: give each person
/// a link of their own.
/// </summary>
public sealed class MiniProgramLinks
{
    private const int AfterDays = 1;
    private readonly PlatformAccess platform;

    internal MiniProgramLinks(PlatformAccess platform) => this.platform = platform;

    /// <summary>An https address.</summary>
    public async Task<WechatResult<Uri>> MakeUrl(PageLink link, CancellationToken cancel)
    {
        var body = new UrlRequest(link.Path, link.Query, EditionWord.Of(platform.Options.Edition), AfterDays, link.Days);
        return WechatResult<Uri>.Of(await Post("/wxa/generate_urllink", body, cancel), answer => AddressIn(answer, "url_link"));
    }

    /// <summary>A <c>weixin://</c> address, which only a web page can open.</summary>
    public async Task<WechatResult<Uri>> MakeScheme(PageLink link, CancellationToken cancel)
    {
        var body = new SchemeRequest(new(link.Path, link.Query, EditionWord.Of(platform.Options.Edition)), AfterDays, link.Days);
        return WechatResult<Uri>.Of(await Post("/wxa/generatescheme", body, cancel), answer => AddressIn(answer, "openlink"));
    }

    private Task<WechatAnswer> Post(string path, object body, CancellationToken cancel) =>
        platform.Account.Send(WechatCall.Post(WechatAccount.MiniProgram, path, body), cancel);

    private static Uri? AddressIn(WechatAnswer answer, string name) => Uri.TryCreate(answer.Text(name), UriKind.Absolute, out var address) ? address : null;

    private sealed record UrlRequest(string Path, string Query, string EnvVersion, int ExpireType, int ExpireInterval);

    private sealed record SchemeRequest(Target JumpWxa, int ExpireType, int ExpireInterval);

    private sealed record Target(string Path, string Query, string EnvVersion);
}
