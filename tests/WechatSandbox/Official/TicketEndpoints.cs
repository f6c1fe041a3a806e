using System.Security.Cryptography;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Official;

/// <summary>The ticket that signs web pages: the same until it ends, two hours.</summary>
internal sealed class TicketEndpoints(SandboxClock clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(7200);
    private readonly Lock gate = new();
    private (string Value, DateTimeOffset Until) current;

    public void Map(IEndpointRouteBuilder routes) => routes.MapAccountGet("/cgi-bin/ticket/getticket", AccountRoutes.Official, (_, query) =>
    {
        if (query["type"] != "jsapi") return PlatformAnswer.Error(40097);
        var (value, until) = Current();
        return PlatformAnswer.Fine(new Answer(0, "ok", value, (int)(until - clock.GetUtcNow()).TotalSeconds));
    });

    private (string Value, DateTimeOffset Until) Current()
    {
        lock (gate)
        {
            if (clock.GetUtcNow() >= current.Until) current = ($"kgt8ON7{RandomNumberGenerator.GetHexString(79)}", clock.GetUtcNow() + Life);
            return current;
        }
    }

    private sealed record Answer(int Errcode, string Errmsg, string Ticket, int ExpiresIn);
}
