namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>One message to many: what it says, and where it came from. To whom it goes stands in its deliveries.</summary>
public sealed class Dispatch
{
    public const int LongestWord = 40;

    public Guid Id { get; init; }

    /// <summary>What it is sent for, such as <c>notice</c>. Kind and id together are unique, so that nothing is dispatched twice.</summary>
    public string SourceKind { get; init; } = "";

    public Guid SourceId { get; init; }
    public Guid AreaId { get; init; }

    /// <summary>Names the template in the configuration. Empty: no template, only customer service.</summary>
    public string Category { get; init; } = "";

    /// <summary>May be sent at night.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Sealed: it may speak of one person.</summary>
    public byte[] Content { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last recipient for whom there is a delivery: after an interruption it goes on behind them.</summary>
    public Guid ExpandedUpTo { get; init; }

    /// <summary>All recipients have a delivery.</summary>
    public DateTimeOffset? ExpandedAt { get; init; }
}
