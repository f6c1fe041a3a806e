namespace ZiZhiJin.Wechat.Callbacks.Messages;

/// <summary>What became of a template message. Nothing in <paramref name="Trouble"/> means that it arrived.</summary>
public sealed record TemplateDeliveredEvent(MessageHeader Header, string MessageId, string? Trouble) : WechatMessage(Header)
{
    public bool BlockedByPerson => Trouble?.Contains("user block", StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>What somebody chose in the dialog that asks for subscriptions.</summary>
public sealed record SubscriptionsChosenEvent(MessageHeader Header, IReadOnlyList<SubscriptionChoice> Choices) : WechatMessage(Header);

/// <summary>What somebody switched off in the settings: the credit of these templates is gone.</summary>
public sealed record SubscriptionsChangedEvent(MessageHeader Header, IReadOnlyList<SubscriptionChoice> Choices) : WechatMessage(Header);

/// <summary>What became of subscribe messages.</summary>
public sealed record SubscriptionsSentEvent(MessageHeader Header, IReadOnlyList<SubscriptionDelivery> Deliveries) : WechatMessage(Header);

public sealed record SubscriptionChoice(string TemplateId, bool Accepted);

/// <summary>Code 0: it arrived.</summary>
public sealed record SubscriptionDelivery(string TemplateId, string MessageId, int Code);

/// <summary>The verdict on an image or a recording, up to half an hour after the question.</summary>
public sealed record MediaCheckedEvent(MessageHeader Header, string TraceId, int Code, Suggestion Suggestion, int Label) : WechatMessage(Header);
