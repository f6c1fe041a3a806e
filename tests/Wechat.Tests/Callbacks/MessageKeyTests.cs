using ZiZhiJin.Wechat.Callbacks;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>A message that is delivered again has the key that it had; everything else has another.</summary>
public sealed class MessageKeyTests
{
    [Fact]
    public void A_message_is_known_by_its_number() => Assert.Equal(Key(Callback.Text("你好")), Key(Callback.Text("你好", "<MsgDataId>7</MsgDataId>")));

    [Fact]
    public void Things_that_happen_within_one_second_are_told_apart()
    {
        string[] keys =
        [
            Key(Callback.Event("subscribe", "<EventKey></EventKey>")),
            Key(Callback.Event("unsubscribe", "<EventKey></EventKey>")),
            Key(Callback.Event("CLICK", "<EventKey>a</EventKey>")),
            Key(Callback.Event("CLICK", "<EventKey>b</EventKey>")),
            Key(Callback.Event("SCAN", "<EventKey>a</EventKey>")),
            Key(Callback.Event("TEMPLATESENDJOBFINISH", "<MsgID>1</MsgID><Status>success</Status>")),
            Key(Callback.Event("TEMPLATESENDJOBFINISH", "<MsgID>2</MsgID><Status>success</Status>")),
            Key(Callback.Event("TEMPLATESENDJOBFINISH", "<MsgID>2</MsgID><Status>failed:user block</Status>")),
            Key(Callback.Event("wxa_media_check", "<trace_id>1</trace_id>")),
            Key(Callback.Event("wxa_media_check", "<trace_id>2</trace_id>")),
            Key(Callback.Event("subscribe_msg_sent_event", "<SubscribeMsgSentEvent><List><TemplateId>a</TemplateId><MsgID>1</MsgID></List></SubscribeMsgSentEvent>")),
            Key(Callback.Event("subscribe_msg_sent_event", "<SubscribeMsgSentEvent><List><TemplateId>a</TemplateId><MsgID>2</MsgID></List></SubscribeMsgSentEvent>")),
            Key(Callback.Event("CLICK", "<EventKey>a</EventKey>").Replace("o-1", "o-2", StringComparison.Ordinal)),
            Key(Callback.Event("CLICK", "<EventKey>a</EventKey>").Replace("1700000001", "1700000002", StringComparison.Ordinal)),
            Key(Callback.Text("你好")),
            Key(Callback.Text("你好").Replace("o-1", "o-2", StringComparison.Ordinal)),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    private static string Key(string body) => Assert.IsType<Delivery.Accepted>(Callback.OpenClear(body)).Message.Header.Key;
}
