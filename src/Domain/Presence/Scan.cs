namespace ZiZhiJin.Domain.Presence;

/// <summary>One scan that a leader's phone sent, kept as evidence whatever became of it.</summary>
public sealed class Scan
{
    public const int LongestDevice = 64;

    public Guid OccasionId { get; init; }
    public Guid ByAccountId { get; init; }
    public byte[] Nonce { get; init; } = [];

    /// <summary>Whose code it was, as far as that is known.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>By the phone's own clock.</summary>
    public DateTimeOffset PhoneTime { get; init; }

    /// <summary>By the server's clock, after correction.</summary>
    public DateTimeOffset ScannedAt { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }
    public string Device { get; init; } = "";

    /// <summary>Why it is no check-in; nothing when it is.</summary>
    public string? RefusalCode { get; init; }
}
