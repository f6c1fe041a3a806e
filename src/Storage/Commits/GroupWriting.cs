using System.Data.Common;
using Microsoft.Extensions.Logging;
using ZiZhiJin.MySql;

namespace ZiZhiJin.Storage.Commits;

/// <summary>Writes one group and answers every caller in it, whatever happens: it never throws.</summary>
internal sealed class GroupWriting<TRow, TResult>(
    IGroupWriter<TRow, TResult> writer, OpenConnection open, GroupCommitOptions options, ILogger log)
{
    private readonly Comparer<Waiting<TRow, TResult>> _order =
        Comparer<Waiting<TRow, TResult>>.Create((left, right) => writer.Compare(left.Row, right.Row));

    // The sort is stable: of two rows of one key the earlier is the first.
    public Task Write(IEnumerable<Waiting<TRow, TResult>> group, CancellationToken giveUp) => WriteSorted([.. group.Order(_order)], giveUp);

    private async Task WriteSorted(Waiting<TRow, TResult>[] group, CancellationToken giveUp)
    {
        var failure = await TryWrite(group, giveUp);
        if (failure is null) return;

        if (Failures.MayBeOneRowsFault(failure) && group.Length > 1) await WriteInHalves(group, giveUp);
        else Fail(group, failure);
    }

    // A bad row is alone after a few halvings; everybody else is written on the way.
    private async Task WriteInHalves(Waiting<TRow, TResult>[] group, CancellationToken giveUp)
    {
        await WriteSorted(group[..(group.Length / 2)], giveUp);
        await WriteSorted(group[(group.Length / 2)..], giveUp);
    }

    private async Task<Exception?> TryWrite(Waiting<TRow, TResult>[] group, CancellationToken giveUp)
    {
        var rows = Array.ConvertAll(group, waiting => waiting.Row);
        for (var repeats = 0; ; repeats++)
        {
            try
            {
                Answer(group, await WriteOnce(rows, giveUp));
                return null;
            }
            catch (Exception e)
            {
                if (repeats >= Failures.RepeatsWorthwhile(e, options) || group[0].WaitsLongerThan(options.MaxWait)) return e;
            }

            await Task.Delay(Random.Shared.Next(1, 10 << Math.Min(repeats, 4)), CancellationToken.None);
        }
    }

    private async Task<IReadOnlyList<TResult>> WriteOnce(TRow[] rows, CancellationToken giveUp)
    {
        await using var connection = await Open(giveUp);
        try
        {
            return await writer.Write(connection, rows, giveUp);
        }
        catch
        {
            await Rollback.TryOn(connection);
            throw;
        }
    }

    // Whatever keeps us from the server, it is no row's fault.
    private async Task<DbConnection> Open(CancellationToken giveUp)
    {
        try
        {
            return await open(giveUp);
        }
        catch (Exception e)
        {
            throw new NotAcknowledgedException(e);
        }
    }

    private static void Answer(Waiting<TRow, TResult>[] group, IReadOnlyList<TResult> results)
    {
        if (results.Count != group.Length)
            throw new InvalidOperationException($"The writer answered {results.Count} times for {group.Length} rows.");
        for (var i = 0; i < group.Length; i++) group[i].TrySetResult(results[i]);
    }

    // The server's message may quote the row, so the log has only its number.
    private void Fail(Waiting<TRow, TResult>[] group, Exception failure)
    {
        log.LogWarning("{Rows} rows were not written: {Failure}, server error {Number}.",
            group.Length, failure.GetType().Name, MySqlErrors.Number(failure));
        foreach (var waiting in group) waiting.TrySetException(Failures.AsToldToCallers(failure));
    }
}
