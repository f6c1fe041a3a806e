namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>
/// What tells one message from every other one, however often it is delivered. What people send has a number; the person stands beside it, so that
/// whatever happens to numbers, nobody gets what somebody else was answered. Events have none: there it is the person, the second and the event,
/// with whatever names the thing that happened, for two things can happen within one second.
/// </summary>
internal static class MessageKey
{
    private static readonly string[] Names = ["FromUserName", "CreateTime", "Event", "EventKey", "Ticket", "MsgID", "Status", "trace_id", "MenuId"];
    private static readonly string[] Shells = ["SubscribeMsgPopupEvent", "SubscribeMsgChangeEvent", "SubscribeMsgSentEvent"];

    public static string Of(Fields fields)
    {
        if (fields.Word("MsgId") is { } id) return $"{fields.Word("MsgType")} {id} {fields.WordOrEmpty("FromUserName")}";

        var parts = Names.Select(fields.WordOrEmpty).Concat(LinesOf(fields));
        return string.Join('\n', parts);
    }

    private static IEnumerable<string> LinesOf(Fields fields) =>
        from shell in Shells
        where fields.Child(shell) is not null || shell == Shells[0]
        from line in DeliveryReader.Lines(fields, shell)
        select $"{line.Word("TemplateId")} {line.Word("MsgID")}";
}
