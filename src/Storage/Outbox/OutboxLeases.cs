using System.Data;
using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Outbox;

/// <summary>Hands out rows of the outbox under a lease and writes down what became of them. A row that fails rests and never stops the others.</summary>
public sealed class OutboxLeases(ZiZhiJinDb db, TimeProvider time)
{
    private const int MostAttempts = 10;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5), FirstRest = TimeSpan.FromSeconds(10), LongestRest = TimeSpan.FromHours(1);

    /// <summary>Rows that are due, of kinds that somebody follows; nobody else gets them before the lease is over.</summary>
    public async Task<IReadOnlyList<OutboxRow>> Take(IEnumerable<string> kinds, int most, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var sql = new SqlText().Append("SELECT * FROM outbox WHERE State = 0 AND DueAt <= ").Value(now).Append(" AND (LeasedUntil IS NULL OR LeasedUntil <= ").Value(now)
            .Append(") AND Kind IN (");
        sql.Each(kinds, kind => sql.Value(kind)).Append(") ORDER BY DueAt LIMIT ").Value(most).Append(" FOR UPDATE SKIP LOCKED");
        var rows = await db.Outbox.FromSqlRaw(sql.ToString()).AsNoTracking().ToListAsync(cancel);
        var (ids, until) = (rows.ConvertAll(row => row.Id), now + Lease);
        if (rows.Count > 0)
            await db.Outbox.Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.LeasedUntil, until).SetProperty(row => row.Attempts, row => row.Attempts + 1), cancel);
        await transaction.CommitAsync(cancel);
        return rows;
    }

    public Task Done(OutboxRow row, CancellationToken cancel) => db.Outbox.Where(one => one.Id == row.Id && one.State == OutboxState.Pending)
        .ExecuteUpdateAsync(set => set.SetProperty(one => one.State, OutboxState.Done).SetProperty(one => one.LeasedUntil, (DateTimeOffset?)null), cancel);

    /// <summary>It rests longer after each failure, and is dead after the last.</summary>
    public Task Failed(OutboxRow row, string reason, CancellationToken cancel)
    {
        var attempts = row.Attempts + 1;
        var rest = TimeSpan.FromTicks(Math.Min(LongestRest.Ticks, FirstRest.Ticks << Math.Min(attempts, 10)));
        var (state, dueAt) = (attempts >= MostAttempts ? OutboxState.Dead : OutboxState.Pending, time.GetUtcNow() + rest);
        return db.Outbox.Where(one => one.Id == row.Id && one.State == OutboxState.Pending).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.State, state).SetProperty(one => one.DueAt, dueAt)
            .SetProperty(one => one.LeasedUntil, (DateTimeOffset?)null).SetProperty(one => one.Reason, reason), cancel);
    }
}
