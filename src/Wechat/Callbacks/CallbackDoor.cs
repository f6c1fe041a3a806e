using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Wechat.Callbacks.Crypto;
using ZiZhiJin.Wechat.Callbacks.Reading;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Wechat.Callbacks;

/// <summary>Where the platform's calls for one account come in: believes what is signed, opens what is sealed, refuses the rest.</summary>
public sealed class CallbackDoor
{
    /// <summary>More than any message of the platform.</summary>
    public const int MostBytes = 1024 * 1024;

    private readonly WechatAccount account;
    private readonly WechatAccountOptions options;
    private readonly MessageCipher cipher;
    private readonly TimeProvider clock;

    internal CallbackDoor(WechatAccount account, WechatAccountOptions options, TimeProvider clock)
    {
        (this.account, this.options, this.clock) = (account, options, clock);
        cipher = new MessageCipher(options.EncodingAesKey, options.AppId);
    }

    /// <summary>Whether the address is signed with our token; cheap enough to be asked before a body is read.</summary>
    public bool IsSigned(CallbackQuery query) =>
        query is { Timestamp: { Length: > 0 } timestamp, Nonce: { Length: > 0 } nonce }
        && CallbackSignature.Fits(query.Signature, options.Token, timestamp, nonce);

    /// <summary>Opens a body. What is worth nothing is refused, never thrown.</summary>
    public Delivery Open(CallbackQuery query, ReadOnlySpan<byte> body)
    {
        if (!IsSigned(query)) return Refused(CallbackRefusal.Unsigned);
        if (body.Length > MostBytes || BodyReader.Read(body) is not { } fields) return Refused(CallbackRefusal.Malformed);

        var json = BodyReader.IsJson(body);
        if (fields.Word("Encrypt") is { } sealedText) return OpenSealed(query, sealedText, json);
        return query.ClaimsEncryption || options.Mode == MessageMode.Secure
            ? Refused(CallbackRefusal.Clear)
            : Read(fields, isEncrypted: false, json);
    }

    /// <summary>
    /// The body of the answer, sealed as the message was. The mini-program takes nothing but <see cref="HandOverReply"/>: for any other reply
    /// there, and for none at all, it is the word that says that all is well.
    /// </summary>
    public byte[] Answer(Delivery.Accepted delivery, WechatReply? reply)
    {
        if (reply is null || !Takes(reply)) return "success"u8.ToArray();

        var (header, now) = (delivery.Message.Header, clock.GetUtcNow());
        // Only the mini-program can be set to JSON, and there is one reply that it takes.
        var json = delivery.IsJson && reply is HandOverReply;
        var text = json ? ReplyJson.Write(header, reply, now) : ReplyXml.Write(header, reply, now);
        return delivery.IsEncrypted ? Seal(text, json, now) : Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Whether the reply can go as an answer. If not, it must go as a customer-service message.</summary>
    public bool Takes(WechatReply reply) => account == WechatAccount.OfficialAccount || reply is HandOverReply;

    // The clear duplicates that stand beside the sealed text in compat mode are not signed, and not read.
    private Delivery OpenSealed(CallbackQuery query, string sealedText, bool json)
    {
        if (!CallbackSignature.Fits(query.MessageSignature, options.Token, query.Timestamp!, query.Nonce!, sealedText))
            return Refused(CallbackRefusal.Unsigned);
        if (cipher.Open(sealedText) is not { } text) return Refused(CallbackRefusal.Unreadable);
        return BodyReader.Read(text) is { } fields ? Read(fields, isEncrypted: true, json) : Refused(CallbackRefusal.Malformed);
    }

    private Delivery Read(Fields fields, bool isEncrypted, bool json) =>
        MessageReader.Read(account, fields) is { } message
            ? new Delivery.Accepted(message) { IsEncrypted = isEncrypted, IsJson = json }
            : Refused(CallbackRefusal.Malformed);

    private byte[] Seal(string text, bool json, DateTimeOffset now)
    {
        var sealedText = cipher.Seal(text);
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var nonce = RandomNumberGenerator.GetString("0123456789", 10);
        var signature = CallbackSignature.Of(options.Token, timestamp, nonce, sealedText);
        return json ? ReplyJson.Envelope(sealedText, signature, timestamp, nonce) : Envelope(sealedText, signature, timestamp, nonce);
    }

    private static byte[] Envelope(string sealedText, string signature, string timestamp, string nonce) => Encoding.UTF8.GetBytes(
        $"<xml><Encrypt><![CDATA[{sealedText}]]></Encrypt><MsgSignature><![CDATA[{signature}]]></MsgSignature>" +
        $"<TimeStamp>{timestamp}</TimeStamp><Nonce><![CDATA[{nonce}]]></Nonce></xml>");

    private static Delivery.Refused Refused(CallbackRefusal why) => new(why);
}
