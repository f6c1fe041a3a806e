using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Content;
using ZiZhiJin.WechatSandbox.Logins;
using ZiZhiJin.WechatSandbox.Messages;
using ZiZhiJin.WechatSandbox.Official;
using ZiZhiJin.WechatSandbox.People;

namespace ZiZhiJin.WechatSandbox.Phones;

/// <summary>People with their phones, for tests and for a page that shows one.</summary>
internal static class PhoneEndpoints
{
    public static void MapPhonesOfPeople(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/phones/{name}", (string name, Population people) => StateOf(people.Of(name)));
        admin.MapPost("/phones/{name}/acts", (string name, PhoneAct act, Population people, PhoneActs acts) => acts.Perform(people.Of(name), act));
        admin.MapPost("/phones/{name}/sealed-number", (string name, SealWish wish, Population people, SessionEndpoints sessions) =>
            sessions.Seal(people.Of(name), wish.Phone, wish.AppId));
        admin.MapPut("/callbacks/{account}", async (string account, CallbackTarget target, Pusher pusher) =>
            await pusher.Register(SandboxAccount.Named(account), target) ? Results.NoContent() : Results.BadRequest());
        admin.MapPost("/templates", (NewTemplate wish, Templates templates) => templates.Add(wish.Id, wish.Fields));
        admin.MapPost("/web-codes", (NewWebCode wish, WebCodes codes) => new WebCodeMade(codes.MakeCode(new(wish.Name, wish.Scope, wish.IsPreview))));
        admin.MapGet("/menu", (MenuEndpoints menus) => menus.Current ?? []);
        admin.MapPost("/media-checks/{trace}", TellVerdict);
    }

    private static async Task<IResult> TellVerdict(string trace, NewVerdict verdict, ContentEndpoints content, Deliveries deliveries, Pusher pusher)
    {
        if (content.AskerOf(trace) is not { } person) return Results.NotFound();
        var message = deliveries.Event(SandboxAccount.Mini, person, "wxa_media_check", Events.MediaChecked(trace, verdict.Suggest, verdict.Label));
        return Results.Json(await pusher.Push(SandboxAccount.Mini, message));
    }

    private static PhoneState StateOf(Person person) => new(person.Name, person.Follows, person.Credits.Left, person.Inbox) { Sent = person.Sent };
}

internal sealed record SealWish(string Phone, string? AppId = null);

internal sealed record NewTemplate(string Id, IReadOnlyList<string> Fields);

internal sealed record NewWebCode(string Name, string Scope = "snsapi_base", bool IsPreview = false);

internal sealed record WebCodeMade(string Code);

internal sealed record NewVerdict(string Suggest, int Label);
