using System.Collections.Concurrent;
using System.Security.Cryptography;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Content;

/// <summary>
/// The content check. What holds 赌博 is risky and what holds 传单 is for people to look at; the keyword strategy never runs here, and says
/// risky all the same: whoever believes it is wrong.
/// </summary>
internal sealed class ContentEndpoints(Population people, SandboxClock clock)
{
    private static readonly TimeSpan Visit = TimeSpan.FromHours(2);
    private readonly CallLimit textsPerMinute = new(4_000, TimeSpan.FromMinutes(1), clock);
    private readonly CallLimit mediaPerMinute = new(2_000, TimeSpan.FromMinutes(1), clock);
    private readonly ConcurrentDictionary<string, string> traces = new();

    /// <summary>Whose picture it was, for the verdict that comes later.</summary>
    public Person? AskerOf(string traceId) => traces.TryGetValue(traceId, out var name) ? people.Of(name) : null;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapAccountPost<TextRequest>("/wxa/msg_sec_check", AccountRoutes.Mini, CheckText);
        routes.MapAccountPost<MediaRequest>("/wxa/media_check_async", AccountRoutes.Mini, CheckMedia);
    }

    private PlatformAnswer CheckText(SandboxAccount account, TextRequest body)
    {
        if (!textsPerMinute.Admit(account.AppId)) return PlatformAnswer.Error(45009, "reach max api minute-quota limit", Json);
        if (string.IsNullOrEmpty(body.Content)) return PlatformAnswer.Error(44004);
        if (body.Content.Length > 2500) return PlatformAnswer.Error(45002);
        if (Refusal(account, body.Version, body.Scene, body.Openid) is not 0 and var code) return PlatformAnswer.Error(code);

        var (suggest, label) = VerdictOn($"{body.Title}{body.Nickname}{body.Content}");
        return PlatformAnswer.Fine(new TextAnswer(0, "ok", NewTrace(), new(suggest, label),
            [new("content_model", 0, suggest, label), new("keyword", -1, "risky", 20006)]));
    }

    private PlatformAnswer CheckMedia(SandboxAccount account, MediaRequest body)
    {
        if (!mediaPerMinute.Admit(account.AppId)) return PlatformAnswer.Error(45009, "reach max api minute-quota limit", Json);
        if (!Uri.TryCreate(body.MediaUrl, UriKind.Absolute, out _) || body.MediaType is not (1 or 2)) return PlatformAnswer.Error(44002);
        if (Refusal(account, body.Version, body.Scene, body.Openid) is not 0 and var code) return PlatformAnswer.Error(code);

        var trace = NewTrace();
        traces[trace] = people.Find(account, body.Openid)!.Name;
        return PlatformAnswer.Fine(new MediaAnswer(0, "ok", trace));
    }

    private int Refusal(SandboxAccount account, int version, int scene, string? openId)
    {
        if (version != 2) return 47001;
        if (scene is < 1 or > 4) return 40129;
        if (people.Find(account, openId) is not { } person) return 40003;
        return person.LastVisit is { } visit && clock.GetUtcNow() - visit < Visit ? 0 : 61010;
    }

    private const string Json = "application/json; encoding=utf-8";

    private static (string Suggest, int Label) VerdictOn(string text)
    {
        if (text.Contains("赌博", StringComparison.Ordinal)) return ("risky", 20006);
        return text.Contains("传单", StringComparison.Ordinal) ? ("review", 10001) : ("pass", 100);
    }

    private static string NewTrace() => $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";

    private sealed record TextRequest(
        string? Content, int Version, int Scene, string? Openid, string? Title = null, string? Nickname = null, string? Signature = null);

    private sealed record MediaRequest(string? MediaUrl, int MediaType, int Version, int Scene, string? Openid);

    private sealed record TextAnswer(int Errcode, string Errmsg, string TraceId, Result Result, Detail[] Detail);

    private sealed record MediaAnswer(int Errcode, string Errmsg, string TraceId);

    private sealed record Result(string Suggest, int Label);

    private sealed record Detail(string Strategy, int Errcode, string Suggest, int Label);
}
