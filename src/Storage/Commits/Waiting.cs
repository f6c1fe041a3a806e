using System.Diagnostics;

namespace ZiZhiJin.Storage.Commits;

/// <summary>A row and the caller who waits for its result.</summary>
internal sealed class Waiting<TRow, TResult>(TRow row) : TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    private readonly long _since = Stopwatch.GetTimestamp();

    public TRow Row { get; } = row;

    /// <summary>The caller has an answer or has left.</summary>
    public bool IsOver => Task.IsCompleted;

    public bool WaitsLongerThan(TimeSpan limit) => Stopwatch.GetElapsedTime(_since) > limit;

    public void Refuse() => TrySetException(new TooBusyException("The row waited too long for its turn."));

    public CancellationTokenRegistration LeaveOn(CancellationToken cancel) => cancel.UnsafeRegister(
        static (waiting, token) => ((Waiting<TRow, TResult>)waiting!).TrySetCanceled(token), this);
}
