using System.Text;
using ZiZhiJin.Wechat.Tests.Callbacks;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Api.Tests.Wechat;

/// <summary>One call as an attacker, a broken proxy or the platform on a bad day would make it.</summary>
internal sealed record SpoiltDelivery(string Query, byte[] Body, bool IsSigned)
{
    /// <summary>So many of a hundred are new messages; the others are delivered again, as often as not with other words.</summary>
    private const int NewOfHundred = 3, UnsignedOfHundred = 12;

    public static SpoiltDelivery Next(Random random, SandboxAccount account, string person)
    {
        var id = random.Next(100) < NewOfHundred ? random.NextInt64(1L << 62) : 7_000_000_000_000_000_000;
        var inner = Seed(random, person, id);
        if (random.Next(4) > 0) inner = Mutation.Of(inner, random);
        var delivery = random.Next(3) == 0 ? new SpoiltDelivery(PlatformQuery.Clear(), inner, true) : Sealed(random, inner, account);
        return random.Next(100) < UnsignedOfHundred ? delivery with { Query = Unsigned(random, delivery.Query), IsSigned = false } : delivery;
    }

    private static SpoiltDelivery Sealed(Random random, byte[] inner, SandboxAccount account)
    {
        var text = PlatformSeal.Seal(Encoding.UTF8.GetString(inner), account.AppId);
        var outer = random.Next(2) == 0
            ? $"<xml><ToUserName><![CDATA[{account.OriginalName}]]></ToUserName><Encrypt><![CDATA[{text}]]></Encrypt></xml>"
            : $$"""{"ToUserName":"{{account.OriginalName}}","Encrypt":"{{text}}"}""";
        var body = Encoding.UTF8.GetBytes(outer);
        return new SpoiltDelivery(PlatformQuery.Sealed(text), random.Next(3) == 0 ? Mutation.Of(body, random) : body, true);
    }

    // Another signature, another time than was signed, or nothing at all.
    private static string Unsigned(Random random, string query)
    {
        var at = query.IndexOf("signature=", StringComparison.Ordinal) + "signature=".Length;
        return random.Next(3) switch
        {
            0 => "",
            1 => query.Insert(at, "0"),
            _ => query.Replace("timestamp=", "timestamp=1", StringComparison.Ordinal),
        };
    }

    private static byte[] Seed(Random random, string person, long id)
    {
        var fields = Fields[random.Next(Fields.Length)].Replace("ID", $"{id}", StringComparison.Ordinal);
        var head = $"<ToUserName>gh_0123456789ab</ToUserName><FromUserName><![CDATA[{person}]]></FromUserName><CreateTime>1700000001</CreateTime>";
        var json = $$"""{"ToUserName":"gh_0123456789ab","FromUserName":"{{person}}","CreateTime":1700000001,{{Members[random.Next(Members.Length)]}}}""";
        return Encoding.UTF8.GetBytes(random.Next(3) == 0 ? json.Replace("ID", $"{id}", StringComparison.Ordinal) : $"<xml>{head}{fields}</xml>");
    }

    private static readonly string[] Fields =
    [
        "<MsgType>text</MsgType><Content><![CDATA[楼道灯坏了 😀]]></Content><MsgId>ID</MsgId>",
        "<MsgType>text</MsgType><Content>菜单</Content><MsgId>ID</MsgId>",
        "<MsgType>voice</MsgType><MediaId>m</MediaId><Format>amr</Format><Recognition>问卷</Recognition><MsgId>ID</MsgId>",
        "<MsgType>image</MsgType><PicUrl>http://127.0.0.1/p</PicUrl><MediaId>m</MediaId><MsgId>ID</MsgId>",
        "<MsgType>location</MsgType><Location_X>31.2</Location_X><Location_Y>121.5</Location_Y><Scale>16</Scale><Label>银山路</Label><MsgId>ID</MsgId>",
        "<MsgType>event</MsgType><Event>subscribe</Event><EventKey>qrscene_12</EventKey><Ticket>t</Ticket>",
        "<MsgType>event</MsgType><Event>unsubscribe</Event><EventKey></EventKey>",
        "<MsgType>event</MsgType><Event>CLICK</Event><EventKey>survey</EventKey>",
        "<MsgType>event</MsgType><Event>subscribe_msg_popup_event</Event><SubscribeMsgPopupEvent><List><TemplateId>t</TemplateId>" +
            "<SubscribeStatusString>accept</SubscribeStatusString></List></SubscribeMsgPopupEvent>",
        "<MsgType>event</MsgType><Event>user_authorization_revoke</Event><OpenID>o-nobody</OpenID><RevokeInfo>301</RevokeInfo>",
        "<MsgType>hologram</MsgType><MsgId>ID</MsgId>",
    ];

    private static readonly string[] Members =
    [
        "\"MsgType\":\"text\",\"Content\":\"问卷\",\"MsgId\":ID",
        "\"MsgType\":\"event\",\"Event\":\"wxa_media_check\",\"trace_id\":\"t\",\"result\":{\"suggest\":\"pass\",\"label\":100},\"detail\":[{\"errcode\":0}]",
        "\"MsgType\":\"event\",\"Event\":\"subscribe_msg_change_event\",\"List\":{\"TemplateId\":\"t\",\"SubscribeStatusString\":\"reject\"}",
        "\"MsgType\":\"event\",\"Event\":\"user_enter_tempsession\",\"SessionFrom\":\"help\"",
    ];
}
