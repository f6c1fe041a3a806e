using System.Collections.Concurrent;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Messages;

/// <summary>Template messages, to followers only; what carries a client's own id is sent once within ten minutes.</summary>
internal sealed class TemplateEndpoints(Population people, Templates templates, Deliveries deliveries, SandboxClock clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (long Id, DateTimeOffset Until)> sent = new();

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapAccountPost<Request>("/cgi-bin/message/template/send", AccountRoutes.Official, (account, body) => Send(account, body));

    private PlatformAnswer Send(SandboxAccount account, Request body)
    {
        if (people.Find(account, body.Touser) is not { } person) return PlatformAnswer.Error(40003);
        if (!person.Follows) return PlatformAnswer.Error(43004);
        if (templates.FieldsOf(body.TemplateId) is not { } fields) return PlatformAnswer.Error(40037);
        if (body.ClientMsgId?.Length > 32) return PlatformAnswer.Error(47003);
        if (FieldCheck.Refuse(fields, body.Data) is { } wrong) return wrong;
        return PlatformAnswer.Fine(new Answer(0, "ok", Once(account, person, body)));
    }

    private long Once(SandboxAccount account, Person person, Request body)
    {
        if (body.ClientMsgId is { } own && sent.TryGetValue(own, out var before) && clock.GetUtcNow() < before.Until) return before.Id;

        var id = deliveries.Deliver(account, person, "template", new { body.TemplateId, body.Url, body.Miniprogram, body.Data });
        if (body.ClientMsgId is { } key) sent[key] = (id, clock.GetUtcNow() + Remembered);
        deliveries.Tell(account, person, "TEMPLATESENDJOBFINISH", Events.TemplateFinished(id));
        return id;
    }

    private sealed record Request(
        string? Touser, string? TemplateId, Dictionary<string, TemplateValue>? Data, string? Url = null, PageTarget? Miniprogram = null,
        string? ClientMsgId = null);

    private sealed record Answer(int Errcode, string Errmsg, long Msgid);
}
