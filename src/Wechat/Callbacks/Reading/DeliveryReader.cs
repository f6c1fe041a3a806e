using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>Reads the events that tell what became of something we sent or asked.</summary>
internal static class DeliveryReader
{
    public static WechatMessage? Read(string name, MessageHeader header, Fields fields) => name switch
    {
        "templatesendjobfinish" => new TemplateDeliveredEvent(header, fields.WordOrEmpty("MsgID"), TroubleIn(fields.WordOrEmpty("Status"))),
        "subscribe_msg_popup_event" => new SubscriptionsChosenEvent(header, [.. Lines(fields, "SubscribeMsgPopupEvent").Select(Choice)]),
        "subscribe_msg_change_event" => new SubscriptionsChangedEvent(header, [.. Lines(fields, "SubscribeMsgChangeEvent").Select(Choice)]),
        "subscribe_msg_sent_event" => new SubscriptionsSentEvent(header, [.. Lines(fields, "SubscribeMsgSentEvent").Select(Delivery)]),
        "wxa_media_check" => MediaChecked(header, fields),
        _ => null,
    };

    /// <summary>The list stands in a shell of its own in XML, and without one in JSON.</summary>
    public static IEnumerable<Fields> Lines(Fields fields, string shell) => (fields.Child(shell) ?? fields).All("List");

    private static string? TroubleIn(string status) => status.Equals("success", StringComparison.OrdinalIgnoreCase) ? null : status;

    private static SubscriptionChoice Choice(Fields line) =>
        new(line.WordOrEmpty("TemplateId"), line.Word("SubscribeStatusString") == "accept");

    private static SubscriptionDelivery Delivery(Fields line) =>
        new(line.WordOrEmpty("TemplateId"), line.WordOrEmpty("MsgID"), line.Code("ErrorCode"));

    private static MediaCheckedEvent MediaChecked(MessageHeader header, Fields fields)
    {
        var (code, result) = (fields.Code("errcode"), fields.Child("result"));
        var advice = code == 0 ? Suggestions.Of(result?.Word("suggest")) : Suggestion.Review;
        return new(header, fields.WordOrEmpty("trace_id"), code, advice, result?.Code("label") ?? 0);
    }
}
