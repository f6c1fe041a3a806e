using System.Globalization;
using System.Xml.Linq;

namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>The fields that events carry besides those of every message.</summary>
internal static class Events
{
    public static XElement[] SubscribeSent(string templateId, long messageId) =>
    [
        new("SubscribeMsgSentEvent", new XElement(
            "List", Field("TemplateId", templateId), Field("MsgID", Number(messageId)), Field("ErrorCode", "0"), Field("ErrorStatus", "success"))),
    ];

    public static XElement[] SubscribeChosen(IEnumerable<string> templateIds, bool accepted, SandboxAccount account) =>
    [
        new("SubscribeMsgPopupEvent", templateIds.Select(id => new XElement(
            "List", Field("TemplateId", id), Field("SubscribeStatusString", accepted ? "accept" : "reject"),
            Field("PopupScene", account == SandboxAccount.Mini ? "0" : "1")))),
    ];

    public static XElement[] SubscribeChanged(string templateId) =>
        [new("SubscribeMsgChangeEvent", new XElement("List", Field("TemplateId", templateId), Field("SubscribeStatusString", "reject")))];

    public static XElement[] TemplateFinished(long messageId) => [Field("MsgID", Number(messageId)), Field("Status", "success")];

    public static XElement[] MediaChecked(string traceId, string suggest, int label) =>
    [
        Field("appid", SandboxAccount.Mini.AppId), Field("trace_id", traceId), Field("version", "2"), Field("errcode", "0"), Field("errmsg", "ok"),
        new("result", Field("suggest", suggest), Field("label", Number(label))),
        new("detail", Field("strategy", "content_model"), Field("errcode", "0"), Field("suggest", suggest), Field("label", Number(label))),
    ];

    public static XElement Field(string name, string value) => new(name, new XCData(value));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
