namespace ZiZhiJin.Domain.Notices.Credits;

/// <summary>One answer to one template, as one source told it. That it stands here already is what keeps it from being counted again.</summary>
public sealed class SubscriptionGrant
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public string TemplateId { get; init; } = "";

    /// <summary>The same however often the answer is told.</summary>
    public byte[] Key { get; init; } = [];

    public CreditSource Source { get; init; }
    public SubscriptionWord Word { get; init; }
    public DateTimeOffset At { get; init; }
}
