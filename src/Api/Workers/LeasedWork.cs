namespace ZiZhiJin.Api.Workers;

/// <summary>Work that comes again and again, and of all processes one at a time does.</summary>
/// <param name="Name">The lease's name, and how the work is called in the log.</param>
/// <param name="Pause">From the end of one round to the start of the next.</param>
/// <param name="Lease">How long nobody else may begin after a process died in the middle; longer than a round takes.</param>
internal sealed record LeasedWork(string Name, TimeSpan Pause, TimeSpan Lease)
{
    /// <summary>The rest after a round that failed. The usual pause, unless told otherwise.</summary>
    public TimeSpan PauseAfterFault { get; init; } = Pause;
}
