using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>Good bodies that are spoilt, and what the good among the spoilt are answered.</summary>
internal static class MutationSeeds
{
    public static TextReply Reply { get; } = new("收到");

    public static IReadOnlyList<byte[]> All() =>
    [
        Callback.Bytes(Callback.Text("楼道灯坏了 😀")),
        Callback.Bytes(Callback.Event("subscribe", "<EventKey>qrscene_12</EventKey><Ticket>t</Ticket>")),
        Callback.Bytes(Callback.Event("subscribe_msg_popup_event", "<SubscribeMsgPopupEvent><List><TemplateId>t</TemplateId></List></SubscribeMsgPopupEvent>")),
        Callback.Bytes("""{"ToUserName":"gh","FromUserName":"o","CreateTime":1700000001,"MsgType":"event","Event":"wxa_media_check","result":{"suggest":"pass"},"detail":[{"errcode":0}]}"""),
        Callback.Bytes("<xml><FromUserName>o</FromUserName><MsgType>location</MsgType><Location_X>31.2</Location_X><Location_Y>121.5</Location_Y></xml>"),
    ];
}
