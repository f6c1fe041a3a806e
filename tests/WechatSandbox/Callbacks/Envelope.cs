using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>A message on its way, in the mode and format of its account.</summary>
internal static class Envelope
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Numbers = ["CreateTime", "MsgId", "ErrorCode", "errcode", "version", "label", "Location_X", "Location_Y", "Scale"];

    public static (string Query, string Body) Of(XElement message, CallbackTarget target, SandboxAccount account, DateTimeOffset now)
    {
        var text = Written(message, target);
        if (target.Mode == "plaintext") return ($"{PlatformQuery.Clear(now)}&openid={account.Name}", text);

        var sealedText = PlatformSeal.Seal(text, account.AppId);
        var outer = new XElement("xml", message.Element("ToUserName"));
        if (target.Mode == "compat") outer.Add(message.Elements().Where(element => element.Name != "ToUserName"));
        outer.Add(Events.Field("Encrypt", sealedText));
        return (PlatformQuery.Sealed(sealedText, now), Written(outer, target));
    }

    private static string Written(XElement message, CallbackTarget target) => target.Format == "json"
        ? Json(message).ToJsonString(Options)
        : message.ToString(SaveOptions.DisableFormatting);

    // A list of one is an object, as in life; the shell around a list of subscriptions falls away.
    private static JsonNode Json(XElement element)
    {
        if (!element.HasElements) return Numbers.Contains(element.Name.LocalName) ? JsonNode.Parse(element.Value)! : JsonValue.Create(element.Value);

        var members = element.Elements().SelectMany(child => child.Name.LocalName.StartsWith("SubscribeMsg", StringComparison.Ordinal) ? child.Elements() : [child]);
        var written = new JsonObject();
        foreach (var group in members.GroupBy(child => child.Name.LocalName))
            written[group.Key] = group.Count() == 1 ? Json(group.Single()) : new JsonArray([.. group.Select(Json)]);
        return written;
    }
}
