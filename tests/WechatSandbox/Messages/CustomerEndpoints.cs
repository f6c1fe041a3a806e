using System.Text;
using System.Text.Json;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Media;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Messages;

/// <summary>Customer-service messages: inside the window of somebody's last word, and of the kinds that the account knows.</summary>
internal sealed class CustomerEndpoints(Population people, Deliveries deliveries, MediaStore media, SandboxClock clock)
{
    private static readonly string[] MiniKinds = ["text", "image", "link", "miniprogrampage"];
    private static readonly string[] OfficialKinds = ["text", "image", "voice", "video", "music", "news", "mpnews", "msgmenu", "miniprogrampage"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapAccountPost<Dictionary<string, JsonElement>>("/cgi-bin/message/custom/send", AccountRoutes.Both, Send);
        routes.MapAccountPost<Typing>("/cgi-bin/message/custom/typing", AccountRoutes.Both, ShowTyping);
    }

    private PlatformAnswer Send(SandboxAccount account, Dictionary<string, JsonElement> body)
    {
        if (people.Find(account, Text(body, "touser")) is not { } person) return PlatformAnswer.Error(40003);
        var kind = Text(body, "msgtype") ?? "";
        if (!(account == SandboxAccount.Mini ? MiniKinds : OfficialKinds).Contains(kind)) return PlatformAnswer.Error(40008);
        if (!body.TryGetValue(kind, out var content) || content.ValueKind != JsonValueKind.Object) return PlatformAnswer.Error(47001);
        if (ContentFault(account, kind, content) is not 0 and var fault) return PlatformAnswer.Error(fault);
        if (ReachFault(account, person) is not 0 and var unreachable) return PlatformAnswer.Error(unreachable);
        if (person.WindowOf(account).Take(clock.GetUtcNow()) is not 0 and var closed) return PlatformAnswer.Error(closed);

        deliveries.Deliver(account, person, "customer", body);
        return Ok.Answer;
    }

    private PlatformAnswer ShowTyping(SandboxAccount account, Typing body)
    {
        if (people.Find(account, body.Touser) is not { } person) return PlatformAnswer.Error(40003);
        if (body.Command is not ("Typing" or "CancelTyping")) return PlatformAnswer.Error(47001);
        return ReachFault(account, person) is not 0 and var fault ? PlatformAnswer.Error(fault) : Ok.Answer;
    }

    private static int ReachFault(SandboxAccount account, Person person)
    {
        if (account == SandboxAccount.Official && !person.Follows) return 43004;
        return person.RefusesMessages ? 48002 : 0;
    }

    private int ContentFault(SandboxAccount account, string kind, JsonElement content)
    {
        if (kind == "text") return Text(content, "content") is { Length: > 0 } text ? TextFault(text) : 44004;
        if (kind is "image" or "voice" or "video") return media.Knows(account, Text(content, "media_id")) ? 0 : 40007;
        if (kind == "miniprogrampage") return PageFault(account, content);
        if (kind == "news") return content.TryGetProperty("articles", out var articles) && articles.GetArrayLength() == 1 ? 0 : 45008;
        return 0;
    }

    private int PageFault(SandboxAccount account, JsonElement content)
    {
        var isOfficial = account == SandboxAccount.Official;
        if (isOfficial && Text(content, "appid") != SandboxAccount.Mini.AppId) return 40013;
        return media.Knows(account, Text(content, "thumb_media_id")) ? 0 : 40007;
    }

    private static int TextFault(string text) => Encoding.UTF8.GetByteCount(text) <= 2048 ? 0 : 45002;

    private static string? Text(Dictionary<string, JsonElement> body, string name) => body.TryGetValue(name, out var value) ? value.GetString() : null;

    private static string? Text(JsonElement content, string name) => content.TryGetProperty(name, out var value) ? value.GetString() : null;

    private sealed record Typing(string? Touser, string? Command);
}
