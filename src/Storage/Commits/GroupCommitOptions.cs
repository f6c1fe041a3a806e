namespace ZiZhiJin.Storage.Commits;

public sealed class GroupCommitOptions
{
    /// <summary>How many rows may wait; one more is refused at once.</summary>
    public int QueueLength { get; init; } = 4096;

    /// <summary>Groups written at the same time, each on a connection of its own.</summary>
    public int Lanes { get; init; } = 1;

    public int MaxRows { get; init; } = 256;

    /// <summary>A row whose turn comes later than this is refused unwritten, so that nobody hangs behind a server that hangs.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a group is repeated after a deadlock, a lock timeout or a lost race for a unique key.</summary>
    public int MaxRepeats { get; init; } = 6;
}
