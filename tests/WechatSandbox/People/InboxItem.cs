namespace ZiZhiJin.WechatSandbox.People;

/// <summary>Something that arrived on a phone: kind is reply, customer, subscribe, template or fault; the content is what was sent, as JSON or XML.</summary>
public sealed record InboxItem(DateTimeOffset At, string Account, string Kind, string Content);
