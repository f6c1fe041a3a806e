namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>A dispatch on its way to one recipient. Its state is changed by the statements of the worker alone.</summary>
public sealed class Delivery
{
    public Guid Id { get; init; }
    public Guid DispatchId { get; init; }

    /// <summary>The person, or the account of somebody on no roster: one delivery for each of a dispatch.</summary>
    public Guid RecipientId { get; init; }

    public Guid? PersonId { get; init; }
    public Guid? AccountId { get; init; }
    public DeliveryState State { get; init; }

    /// <summary>Not sent before.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>The hold under which it is being sent. Whoever comes back with another one changes nothing.</summary>
    public Guid? LeaseId { get; init; }

    public DateTimeOffset? LeasedUntil { get; init; }
    public int Attempts { get; init; }

    /// <summary>The ways that have failed for good.</summary>
    public DeliveryWays Tried { get; init; }

    /// <summary>The way that was taken last.</summary>
    public DeliveryWays Way { get; init; }

    /// <summary>The credit that this attempt holds.</summary>
    public Guid? CreditId { get; init; }

    /// <summary>As the platform names what it took.</summary>
    public string? MessageId { get; init; }

    /// <summary>Why it ended as it did, or waits: a short code.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The platform has told that it arrived.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }
}
