using System.Text;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>Small changes to good bodies: bytes turned, cut, doubled, swapped with pieces that parsers stumble over.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        "<", ">", "]]>", "<![CDATA[", "&#0;", "&#x1F;", "&amp;", "&x;", "<!DOCTYPE", "<?xml version=\"1.1\"?>", "\0", "\ufeff", "-1", "99999999999999999999",
        "1e400", "NaN", "{", "}", "[", "]", "\"", "\\ud800", "null", "<Encrypt>AAAA</Encrypt>", "event", "qrscene_", "😀", "<a:b xmlns:a='c'/>",
    ];

    public static TextReply Reply { get; } = new("收到");

    public static IReadOnlyList<byte[]> Seeds() =>
    [
        Callback.Bytes(Callback.Text("楼道灯坏了 😀")),
        Callback.Bytes(Callback.Event("subscribe", "<EventKey>qrscene_12</EventKey><Ticket>t</Ticket>")),
        Callback.Bytes(Callback.Event("subscribe_msg_popup_event", "<SubscribeMsgPopupEvent><List><TemplateId>t</TemplateId></List></SubscribeMsgPopupEvent>")),
        Callback.Bytes("""{"ToUserName":"gh","FromUserName":"o","CreateTime":1700000001,"MsgType":"event","Event":"wxa_media_check","result":{"suggest":"pass"},"detail":[{"errcode":0}]}"""),
        Callback.Bytes("<xml><FromUserName>o</FromUserName><MsgType>location</MsgType><Location_X>31.2</Location_X><Location_Y>121.5</Location_Y></xml>"),
    ];

    public static byte[] Of(byte[] seed, Random random)
    {
        var body = seed.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--) Change(body, random);
        return [.. body];
    }

    private static void Change(List<byte> body, Random random)
    {
        var at = random.Next(body.Count + 1);
        var length = random.Next(Math.Min(30, body.Count - at) + 1);
        switch (random.Next(5))
        {
            case 0 when at < body.Count: body[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: body.RemoveRange(at, length); break;
            case 2: body.InsertRange(at, body.GetRange(at, length)); break;
            case 3: body.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
            case 4 when random.Next(4) == 0: body.RemoveRange(at, body.Count - at); break;
        }
    }
}
