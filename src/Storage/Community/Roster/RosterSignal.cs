namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>Wakes this process's import worker, so that nobody waits for its next look.</summary>
public sealed class RosterSignal : IDisposable
{
    private readonly SemaphoreSlim _bell = new(0, 1);

    public void Ring()
    {
        try
        {
            _bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is ringing already.
        }
    }

    /// <summary>Returns when it rings, or at the latest after <paramref name="longest"/>.</summary>
    public Task Wait(TimeSpan longest, CancellationToken cancel) => _bell.WaitAsync(longest, cancel);

    public void Dispose() => _bell.Dispose();
}
