using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Official;

/// <summary>QRs of the official account with a scene. Scanning the ticket on a phone is the scene's event.</summary>
internal sealed class SceneEndpoints(SandboxClock clock)
{
    private const int MostForGood = 100_000;
    private const int LongestLife = 2_592_000;
    private readonly ConcurrentDictionary<string, (string Scene, DateTimeOffset? Until)> tickets = new();

    public string? SceneOf(string ticket) =>
        tickets.TryGetValue(ticket, out var code) && (code.Until is null || clock.GetUtcNow() < code.Until) ? code.Scene : null;

    /// <summary>What an address that was scanned leads to: by its ticket, or by the short address of the QR.</summary>
    public string? SceneIn(string address)
    {
        var ticket = tickets.Keys.FirstOrDefault(known => address.Contains(Uri.EscapeDataString(known), StringComparison.Ordinal) || address == ShortAddress(known));
        return ticket is null ? null : SceneOf(ticket);
    }

    public void Map(IEndpointRouteBuilder routes) => routes.MapAccountPost<Request>("/cgi-bin/qrcode/create", AccountRoutes.Official, (_, body) =>
    {
        if (body.ActionInfo?.Scene?.SceneStr is not { Length: >= 1 and <= 64 } scene) return PlatformAnswer.Error(40053);
        if (body.ActionName == "QR_LIMIT_STR_SCENE")
            return tickets.Values.Count(code => code.Until is null) < MostForGood ? Answer(scene, null) : PlatformAnswer.Error(45029);
        if (body.ActionName != "QR_STR_SCENE") return PlatformAnswer.Error(40053);
        return body.ExpireSeconds is >= 1 and <= LongestLife ? Answer(scene, body.ExpireSeconds) : PlatformAnswer.Error(40052);
    });

    private PlatformAnswer Answer(string scene, int? seconds)
    {
        // With the signs that must be escaped in an address.
        var ticket = $"gQ{RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 80)}+/==";
        tickets[ticket] = (scene, seconds is { } life ? clock.GetUtcNow().AddSeconds(life) : null);
        return PlatformAnswer.Fine(new Made(ticket, seconds, ShortAddress(ticket)));
    }

    private static string ShortAddress(string ticket) => $"http://weixin.qq.com/q/{ticket[2..12]}";

    private sealed record Request(string? ActionName, Info? ActionInfo, int? ExpireSeconds = null);

    private sealed record Info(SceneText? Scene);

    private sealed record SceneText(string? SceneStr);

    private sealed record Made(string Ticket, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? ExpireSeconds, string Url);
}
