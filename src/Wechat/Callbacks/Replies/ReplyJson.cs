using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Callbacks.Replies;

/// <summary>The one reply that a mini-program can give in JSON, and its envelope. Its names are written as in XML.</summary>
internal static class ReplyJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(MessageHeader to, WechatReply reply, DateTimeOffset now) => JsonSerializer.Serialize(
        new
        {
            ToUserName = to.OpenId,
            FromUserName = to.OriginalId,
            CreateTime = now.ToUnixTimeSeconds(),
            MsgType = ReplyXml.KindOf(reply),
        },
        Options);

    public static byte[] Envelope(string encrypt, string signature, string timestamp, string nonce) => Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new { Encrypt = encrypt, MsgSignature = signature, TimeStamp = timestamp, Nonce = nonce }, Options));
}
