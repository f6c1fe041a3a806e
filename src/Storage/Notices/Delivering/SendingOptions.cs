using System.ComponentModel.DataAnnotations;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>The configuration section <c>Notices:Sending</c>.</summary>
public sealed class SendingOptions
{
    public const string Section = "Notices:Sending";

    /// <summary>How many batches this process sends at once; none for a process that only answers.</summary>
    [Range(0, 16)]
    public int Lanes { get; init; } = 2;

    /// <summary>Messages that are on their way together. At a crash all of a batch may end as unknown.</summary>
    [Range(1, 200)]
    public int BatchSize { get; init; } = 16;

    /// <summary>Of all processes together. The platform allows ten million a day.</summary>
    [Range(1, 10_000)]
    public int SubscribePerSecond { get; init; } = 100;

    [Range(1, 10_000)]
    public int CustomerPerSecond { get; init; } = 50;

    /// <summary>Without Redis a process takes this part of the rate: one part of so many.</summary>
    [Range(1, 100)]
    public int ShareWithoutRedis { get; init; } = 4;

    /// <summary>After so long a message that nobody settled was in flight in a process that died. Longer than a call with all its repeats takes.</summary>
    [Range(1, 3600)]
    public int PatienceSeconds { get; init; } = 60;
}
