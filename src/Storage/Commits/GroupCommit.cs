using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace ZiZhiJin.Storage.Commits;

/// <summary>
/// Rows that arrive together are written by one statement and one commit; each caller gets its own result once it is durable.
/// The README beside this says what is guaranteed and what is not.
/// </summary>
public sealed class GroupCommit<TRow, TResult> : IAsyncDisposable
{
    private readonly Channel<Waiting<TRow, TResult>> _queue;
    private readonly CancellationTokenSource _giveUp = new();
    private readonly Task _lanes;

    public GroupCommit(
        IGroupWriter<TRow, TResult> writer, OpenConnection open, GroupCommitOptions options, ILogger<GroupCommit<TRow, TResult>> log)
    {
        _queue = Channel.CreateBounded<Waiting<TRow, TResult>>(options.QueueLength);
        var groups = new GroupWriting<TRow, TResult>(writer, open, options, log);
        var lane = new Lane<TRow, TResult>(_queue.Reader, groups, options);
        // The lanes outlive the request that happens to be the first, so nothing of it may flow into them.
        using var alone = ExecutionContext.SuppressFlow();
        _lanes = Task.WhenAll(Enumerable.Range(0, options.Lanes).Select(_ => Task.Run(() => lane.Run(_giveUp.Token))));
    }

    /// <summary>Returns when the row is durable. Cancelling ends the wait only: the row may or may not be written.</summary>
    /// <exception cref="TooBusyException">The row was not written: too many wait, or the engine is stopping.</exception>
    /// <exception cref="NotAcknowledgedException">The database was lost meanwhile: the row may or may not be written.</exception>
    public async Task<TResult> Write(TRow row, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var waiting = new Waiting<TRow, TResult>(row);
        if (!_queue.Writer.TryWrite(waiting)) throw new TooBusyException("Too many rows wait to be written, or the writer is stopping.");

        using var leaving = waiting.LeaveOn(cancel);
        return await waiting.Task;
    }

    /// <summary>
    /// Refuses new rows and returns when all that waited are answered. Cancelling lets go of those that are left, unacknowledged.
    /// </summary>
    public async Task Stop(CancellationToken cancel)
    {
        _queue.Writer.TryComplete();
        using var patience = cancel.UnsafeRegister(static giveUp => ((CancellationTokenSource)giveUp!).Cancel(), _giveUp);
        await _lanes;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop(CancellationToken.None);
        _giveUp.Dispose();
    }
}
