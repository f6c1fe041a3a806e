using System.Security.Cryptography;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Codes;

/// <summary>Links and schemes into the mini-program: 30 days at most, 500,000 a day together.</summary>
internal sealed class LinkEndpoints(SandboxClock clock)
{
    private readonly CallLimit perDay = new(500_000, TimeSpan.FromDays(1), clock);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapAccountPost<UrlRequest>("/wxa/generate_urllink", AccountRoutes.Mini, (account, body) =>
            Refusal(account, body.Path, body.Query, body.ExpireType, body.ExpireInterval)
                ?? PlatformAnswer.Fine(new UrlAnswer(0, "ok", $"https://wxaurl.cn/{NewId()}")));
        routes.MapAccountPost<SchemeRequest>("/wxa/generatescheme", AccountRoutes.Mini, (account, body) =>
            Refusal(account, body.JumpWxa?.Path, body.JumpWxa?.Query, body.ExpireType, body.ExpireInterval)
                ?? PlatformAnswer.Fine(new SchemeAnswer(0, "ok", $"weixin://dl/business/?t={NewId()}")));
    }

    private PlatformAnswer? Refusal(SandboxAccount account, string? path, string? query, int expireType, int interval)
    {
        if (!string.IsNullOrEmpty(path) && !Pages.IsPublished(path.TrimStart('/'))) return PlatformAnswer.Error(40165);
        if (query?.Length > 1024) return PlatformAnswer.Error(40212);
        if (expireType != 1 || interval is < 1 or > 30) return PlatformAnswer.Error(85401);
        return perDay.Admit(account.AppId) ? null : PlatformAnswer.Error(45009);
    }

    private static string NewId() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 11);

    private sealed record UrlRequest(string? Path, string? Query = null, string? EnvVersion = null, int ExpireType = 0, int ExpireInterval = 0);

    private sealed record SchemeRequest(Target? JumpWxa, int ExpireType = 0, int ExpireInterval = 0);

    private sealed record Target(string? Path, string? Query = null, string? EnvVersion = null);

    private sealed record UrlAnswer(int Errcode, string Errmsg, string UrlLink);

    private sealed record SchemeAnswer(int Errcode, string Errmsg, string Openlink);
}
