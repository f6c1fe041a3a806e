using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using ZiZhiJin.WechatSandbox.People;

namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>Puts messages on phones, and tells the accounts what became of them.</summary>
internal sealed class Deliveries(Pusher pusher, SandboxClock clock)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    // Not twice the same from sandbox to sandbox: who answers remembers numbers for longer than a sandbox may live.
    private long lastId = 3_000_000_000_000_000_000 + clock.GetUtcNow().UtcTicks;

    /// <summary>The number of the message.</summary>
    public long Deliver(SandboxAccount account, Person person, string kind, object content)
    {
        var text = content as string ?? JsonSerializer.Serialize(content, Json);
        person.Receive(new InboxItem(clock.GetUtcNow(), account.Name, kind, text));
        return NextId();
    }

    public long NextId() => Interlocked.Increment(ref lastId);

    /// <summary>In the background, as the platform does it.</summary>
    public void Tell(SandboxAccount account, Person person, string name, XElement[] fields) =>
        _ = Task.Run(() => pusher.Push(account, Event(account, person, name, fields)));

    public XElement Event(SandboxAccount account, Person person, string name, params XElement[] fields) =>
        Message(account, person, "event", [Events.Field("Event", name), .. fields]);

    public XElement Message(SandboxAccount account, Person person, string kind, params XElement[] fields) => new(
        "xml",
        Events.Field("ToUserName", account.OriginalName), Events.Field("FromUserName", person.OpenIdIn(account)),
        new XElement("CreateTime", clock.GetUtcNow().ToUnixTimeSeconds()), Events.Field("MsgType", kind), fields);
}
