using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Encryption;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Storage.Intake;

/// <summary>
/// Replies that were not ready when the platform stopped waiting. The debt is written down before the platform is told that all is well; it is
/// paid once, by whoever works it out, in this process or, if that died, in another.
/// </summary>
public sealed class LateReplies(ZiZhiJinDb db, KeyRing ring, SpokenWords words, TimeProvider time)
{
    private const string Field = "late-message";
    private const int MostAttempts = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public Task Owe(byte[] key, string message, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return db.Run(new SqlText().Append("INSERT IGNORE INTO late_replies (`Key`, Message, LeasedUntil, Attempts, CreatedAt) VALUES (").Value(key).Append(", ")
            .Value(ring.Seal(RowOf(key), Field, message)).Append(", ").Value(now + Patience).Append(", 1, ").Value(now).Append(")"), cancel);
    }

    /// <summary>Nothing to say pays it too. Whoever comes second says nothing.</summary>
    public async Task Pay(byte[] key, Addressee to, IReadOnlyList<DispatchContent> parts, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        if (await db.LateReplies.Where(reply => reply.Key == key).ExecuteDeleteAsync(cancel) == 0) return;
        await words.Say(key, to, parts, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>One that somebody died with, held for a while; nothing when there is none.</summary>
    public async Task<(byte[] Key, string Message)?> TakeOver(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var owed = await db.LateReplies.FromSqlRaw(
            "SELECT * FROM late_replies WHERE LeasedUntil < {0} AND Attempts < {1} ORDER BY LeasedUntil LIMIT 1 FOR UPDATE SKIP LOCKED", now.UtcDateTime, MostAttempts)
            .AsNoTracking().ToListAsync(cancel);
        if (owed is not [var row]) return null;

        await db.LateReplies.Where(reply => reply.Key == row.Key).ExecuteUpdateAsync(set => set
            .SetProperty(reply => reply.LeasedUntil, now + Patience).SetProperty(reply => reply.Attempts, row.Attempts + 1), cancel);
        await transaction.CommitAsync(cancel);
        return (row.Key, ring.Open(RowOf(row.Key), Field, row.Message));
    }

    /// <summary>After a day an answer is of no use, and what was said is not kept.</summary>
    public Task Forget(CancellationToken cancel)
    {
        var yesterday = time.GetUtcNow() - TimeSpan.FromDays(1);
        return db.LateReplies.Where(reply => reply.CreatedAt < yesterday).ExecuteDeleteAsync(cancel);
    }

    private static Guid RowOf(byte[] key) => new(key.AsSpan(0, 16), bigEndian: true);
}
