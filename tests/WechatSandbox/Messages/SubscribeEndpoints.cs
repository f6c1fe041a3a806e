using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Codes;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Messages;

/// <summary>Subscribe messages of the mini-program and subscription notices of the official account: one for each yes.</summary>
internal sealed class SubscribeEndpoints(Population people, Templates templates, Deliveries deliveries)
{
    private static readonly string[] States = ["developer", "trial", "formal"];
    private static readonly string[] Languages = ["zh_CN", "en_US", "zh_HK", "zh_TW"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapAccountPost<MiniRequest>("/cgi-bin/message/subscribe/send", AccountRoutes.Mini, (account, body) =>
        {
            if (body.MiniprogramState is { } state && !States.Contains(state)) return PlatformAnswer.Error(47003);
            if (body.Lang is { } lang && !Languages.Contains(lang)) return PlatformAnswer.Error(47003);
            return Send(account, body.Touser, body.TemplateId, body.Page, body.Data);
        });
        routes.MapAccountPost<OfficialRequest>("/cgi-bin/message/subscribe/bizsend", AccountRoutes.Official, (account, body) =>
            body.Miniprogram is { } target && target.Appid != SandboxAccount.Mini.AppId
                ? PlatformAnswer.Error(40013)
                : Send(account, body.Touser, body.TemplateId, body.Miniprogram?.Pagepath, body.Data));
    }

    private PlatformAnswer Send(SandboxAccount account, string? openId, string? templateId, string? page, Dictionary<string, TemplateValue>? data)
    {
        if (people.Find(account, openId) is not { } person) return PlatformAnswer.Error(40003);
        if (templates.FieldsOf(templateId) is not { } fields) return PlatformAnswer.Error(40037);
        if (page is not null && !Pages.IsPublished(page.Split('?')[0])) return PlatformAnswer.Error(41030);
        if (FieldCheck.Refuse(fields, data) is { } wrong) return wrong;
        if (!person.Credits.Use(Credit(account, templateId!))) return PlatformAnswer.Error(43101);

        var id = deliveries.Deliver(account, person, "subscribe", new { templateId, page, data });
        deliveries.Tell(account, person, "subscribe_msg_sent_event", Events.SubscribeSent(templateId!, id));
        return PlatformAnswer.Fine(new Answer(0, "ok", id));
    }

    public static string Credit(SandboxAccount account, string templateId) => $"{account.Name}/{templateId}";

    private sealed record MiniRequest(
        string? Touser, string? TemplateId, Dictionary<string, TemplateValue>? Data, string? Page = null, string? MiniprogramState = null, string? Lang = null);

    private sealed record OfficialRequest(
        string? Touser, string? TemplateId, Dictionary<string, TemplateValue>? Data, string? Page = null, PageTarget? Miniprogram = null);

    private sealed record Answer(int Errcode, string Errmsg, long Msgid);
}

internal sealed record PageTarget(string? Appid, string? Pagepath);
