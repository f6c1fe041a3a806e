using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>What becomes of a delivery after an attempt.</summary>
public sealed record DeliveryEnd(DeliveryState State, CreditUse Credit, string? Reason = null)
{
    public string? MessageId { get; init; }

    /// <summary>When it waits: until then.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>A way that failed for good, beside those before.</summary>
    public DeliveryWays Failed { get; init; }
}

/// <summary>What becomes of the credit that an attempt held.</summary>
public enum CreditUse
{
    /// <summary>Gone with the message, or perhaps gone.</summary>
    Spent,

    /// <summary>Nothing went out.</summary>
    GivenBack,

    /// <summary>The platform knows of no credit at all.</summary>
    NeverWas,
}
