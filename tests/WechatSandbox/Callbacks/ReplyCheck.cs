using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>Reads what a service answered to a message, as strictly as the platform does.</summary>
internal static class ReplyCheck
{
    private static readonly string[] Kinds = ["text", "image", "voice", "video", "music", "news", "transfer_customer_service"];

    /// <summary>The reply in clear and nothing wrong; neither when the service said that all is well.</summary>
    public static (string? Reply, string? Fault) Read(string body, CallbackTarget target, SandboxAccount account)
    {
        if (body is "" or "success") return (null, null);
        try
        {
            var outer = Parse(body);
            var text = outer.TryGetValue("Encrypt", out var encrypted) ? Unsealed(outer, encrypted, account) : body;
            if (text is null) return (null, "the reply is not sealed as it must be");
            if (text == body && target.Mode == "secure") return (null, "a reply in clear in secure mode");
            return FaultIn(Parse(text), account) is { } fault ? (null, fault) : (text, null);
        }
        catch (Exception malformed) when (malformed is XmlException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return (null, "the reply is neither XML nor JSON");
        }
    }

    private static string? Unsealed(Dictionary<string, string> outer, string encrypted, SandboxAccount account)
    {
        var signature = PlatformSeal.Signature(SandboxAccount.Token, outer["TimeStamp"], outer["Nonce"], encrypted);
        return signature == outer["MsgSignature"] ? PlatformSeal.Unseal(encrypted, account.AppId) : null;
    }

    private static string? FaultIn(Dictionary<string, string> reply, SandboxAccount account)
    {
        if (!Kinds.Contains(reply["MsgType"])) return "a kind of reply that there is not";
        if (reply["FromUserName"] != account.OriginalName) return "the reply is not from the account";
        if (reply["CreateTime"].Length > 10) return "a time that is not in seconds";
        if (account == SandboxAccount.Mini && reply["MsgType"] != "transfer_customer_service") return "the mini-program takes no such reply";
        return reply.TryGetValue("Content", out var content) && Encoding.UTF8.GetByteCount(content) > 2048 ? "a text that is too long" : null;
    }

    private static Dictionary<string, string> Parse(string text) => text.StartsWith('{')
        ? JsonDocument.Parse(text).RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.ToString())
        : XElement.Parse(text).Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);
}
