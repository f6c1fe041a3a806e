namespace ZiZhiJin.Domain.Notices.Credits;

/// <summary>How many messages of a template an account may still be sent: the one place where that is counted, for the platform tells nobody.</summary>
public sealed class SubscriptionCredit
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }

    /// <summary>As the platform names it. It belongs to one of our two accounts there.</summary>
    public string TemplateId { get; init; } = "";

    public int Available { get; init; }

    /// <summary>Messages on their way that take one each.</summary>
    public int Reserved { get; init; }

    /// <summary>Messages that were sent, or may have been.</summary>
    public int Spent { get; init; }

    public SubscriptionWord LastWord { get; init; }

    /// <summary>When the person took everything back in the settings, by the platform's clock: what was allowed before is gone.</summary>
    public DateTimeOffset? SwitchedOffAt { get; init; }

    public DateTimeOffset ChangedAt { get; init; }
}
