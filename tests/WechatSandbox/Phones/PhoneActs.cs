using System.Globalization;
using System.Xml.Linq;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Media;
using ZiZhiJin.WechatSandbox.Messages;
using ZiZhiJin.WechatSandbox.People;

namespace ZiZhiJin.WechatSandbox.Phones;

/// <summary>What people do: it changes the platform's books, and the account hears of it.</summary>
internal sealed class PhoneActs(Deliveries deliveries, Pusher pusher, MediaStore media, SandboxClock clock)
{
    private static readonly TimeSpan TwoDays = TimeSpan.FromHours(48);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public async Task<PushOutcome> Perform(Person person, PhoneAct act)
    {
        var account = act.Account == "mini" ? SandboxAccount.Mini : SandboxAccount.Official;
        var message = MessageOf(account, person, act);
        Note(account, person, act, message);
        if (message is null) return PushOutcome.Nowhere;

        var outcome = await pusher.Push(account, message);
        if (outcome.Reply is { } reply) deliveries.Deliver(account, person, "reply", reply);
        if (outcome is { Handled: false, Attempts: > 0 }) deliveries.Deliver(account, person, "fault", "该公众号提供的服务出现故障，请稍后再试");
        return outcome with { Repeats = await Repeat(account, message, act.Repeats) };
    }

    private void Note(SandboxAccount account, Person person, PhoneAct act, XElement? message)
    {
        var picture = act.Act == "image" ? message?.Element("MediaId")?.Value : null;
        person.Note(new InboxItem(clock.GetUtcNow(), account.Name, act.Act, picture ?? act.Text ?? act.Key ?? ""));
    }

    private async Task<IReadOnlyList<string?>> Repeat(SandboxAccount account, XElement message, int times)
    {
        if (pusher.TargetOf(account) is not { } target) return [];
        string[] urls = [target.Url, .. target.Others];
        return await Task.WhenAll(Enumerable.Range(1, times).Select(async again => (await pusher.PushOnce(account, message, target, urls[again % urls.Length])).Reply));
    }

    private XElement? MessageOf(SandboxAccount account, Person person, PhoneAct act) => act.Act switch
    {
        "say" => Said(account, person, "text", Events.Field("Content", act.Text ?? "")),
        "image" => Said(account, person, "image", Events.Field("PicUrl", "http://127.0.0.1/picture"), MediaId(account, act.Picture is [0x89, ..] ? "image/png" : "image/jpeg", act.Picture)),
        "voice" => Said(account, person, "voice", MediaId(account, "audio/amr"), Events.Field("Format", "amr"), Events.Field("Recognition", act.Text ?? "")),
        "place" => Said(account, person, "location", Number("Location_X", act.Latitude), Number("Location_Y", act.Longitude), Number("Scale", 16), Events.Field("Label", act.Text ?? "")),
        "tap" => Tapped(account, person, "CLICK", Events.Field("EventKey", act.Key ?? "")),
        "link" => deliveries.Event(account, person, "VIEW", Events.Field("EventKey", act.Key ?? ""), Events.Field("MenuId", "1")),
        "open" => Opened(account, person, act),
        "scan" => Tapped(account, person, "SCAN", Events.Field("EventKey", act.Key ?? ""), Events.Field("Ticket", "ticket")),
        "follow" => Follow(account, person, act.Key),
        "unfollow" => Unfollow(account, person),
        "allow" or "refuse" => Chosen(account, person, act),
        "switch-off" => SwitchedOff(account, person, act.TemplateIds[0]),
        "withdraw" => deliveries.Event(account, person, "user_authorization_revoke", Events.Field("OpenID", person.OpenIdIn(account)), Events.Field("RevokeInfo", act.Key ?? "301")),
        _ => Quietly(person, act.Act),
    };

    private XElement Said(SandboxAccount account, Person person, string kind, params XElement[] fields)
    {
        Visit(person);
        person.WindowOf(account).Grant("words", 5, TwoDays, clock.GetUtcNow());
        return deliveries.Message(account, person, kind, [.. fields, new XElement("MsgId", deliveries.NextId())]);
    }

    private XElement Tapped(SandboxAccount account, Person person, string name, params XElement[] fields)
    {
        person.WindowOf(account).Grant("taps", 3, Minute, clock.GetUtcNow());
        return deliveries.Event(account, person, name, fields);
    }

    private XElement Opened(SandboxAccount account, Person person, PhoneAct act)
    {
        person.WindowOf(account).Grant("taps", 2, Minute, clock.GetUtcNow());
        return deliveries.Event(account, person, "user_enter_tempsession", Events.Field("SessionFrom", act.Key ?? ""));
    }

    private XElement Follow(SandboxAccount account, Person person, string? scene)
    {
        (person.Follows, person.FollowedAt, person.Scene) = (true, clock.GetUtcNow(), scene);
        var key = scene is null ? "" : $"qrscene_{scene}";
        return Tapped(account, person, "subscribe", Events.Field("EventKey", key), Events.Field("Ticket", scene is null ? "" : "ticket"));
    }

    private XElement Unfollow(SandboxAccount account, Person person)
    {
        person.Follows = false;
        return deliveries.Event(account, person, "unsubscribe", Events.Field("EventKey", ""));
    }

    private XElement Chosen(SandboxAccount account, Person person, PhoneAct act)
    {
        if (act.Act == "allow")
            foreach (var id in act.TemplateIds) person.Credits.Add(SubscribeEndpoints.Credit(account, id));
        return deliveries.Event(account, person, "subscribe_msg_popup_event", Events.SubscribeChosen(act.TemplateIds, act.Act == "allow", account));
    }

    private XElement SwitchedOff(SandboxAccount account, Person person, string templateId)
    {
        person.Credits.Drop(SubscribeEndpoints.Credit(account, templateId));
        return deliveries.Event(account, person, "subscribe_msg_change_event", Events.SubscribeChanged(templateId));
    }

    // Nobody is told of these.
    private XElement? Quietly(Person person, string act)
    {
        if (act == "visit") Visit(person);
        if (act is "keep-apart" or "keep-together") person.HasUnionId = act == "keep-together";
        if (act is "block" or "unblock") person.RefusesMessages = act == "block";
        return null;
    }

    private void Visit(Person person) => person.LastVisit = clock.GetUtcNow();

    private XElement MediaId(SandboxAccount account, string contentType, byte[]? file = null) =>
        Events.Field("MediaId", media.Keep(account, contentType, file ?? [0xff, 0xd8, 0xff, 0xd9]));

    private static XElement Number(string name, double value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
