using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Writes down what became of attempts, and finds those that nobody will ever tell of.</summary>
public sealed class DeliverySettling(ZiZhiJinDb db, TimeProvider time)
{
    private const int Tries = 8, AtOnce = 500;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    /// <summary>In one transaction. Insists while the database is busy: what cannot be written stays as being sent, and ends unknown.</summary>
    public async Task Settle(IReadOnlyList<(Outgoing Outgoing, DeliveryEnd End)> ended)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Write([.. InOrder(ended).Select(one => ((one.Outgoing.DeliveryId, one.Outgoing.LeaseId), one.End))], CancellationToken.None);
                return;
            }
            catch (Exception busy) when (attempt < Tries && StorageFaults.IsPassing(busy.GetBaseException()))
            {
                await Task.Delay(Rest * attempt, time);
            }
        }
    }

    /// <summary>Whom the official account can no longer reach has stopped following it, whether or not the platform has told so.</summary>
    public Task NoteGone(IReadOnlyList<(Outgoing Outgoing, DeliveryEnd End)> ended)
    {
        var gone = ended.Where(one => one.End.Reason == DeliveryWord.RecipientGone && one.Outgoing is { Way: DeliveryWays.Customer, Content.InMiniProgram: false })
            .Select(one => one.Outgoing.AccountId).OfType<Guid>().ToList();
        var now = time.GetUtcNow();
        return gone.Count == 0 ? Task.CompletedTask : db.Accounts.Where(account => gone.Contains(account.Id) && account.UnfollowedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.UnfollowedAt, now));
    }

    /// <summary>What was in flight in a process that died: it may have gone out, and is never sent again. Returns how many.</summary>
    public async Task<int> FindInterrupted(CancellationToken cancel)
    {
        var found = 0;
        while (await FindSome(cancel) is > 0 and var some) found += some;
        return found;
    }

    private async Task<int> FindSome(CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var lost = await db.Deliveries.FromSqlRaw(
            "SELECT * FROM deliveries WHERE State = 1 AND LeasedUntil < {0} LIMIT {1} FOR UPDATE SKIP LOCKED", time.GetUtcNow().UtcDateTime, AtOnce).AsNoTracking().ToListAsync(cancel);
        var end = new DeliveryEnd(DeliveryState.Unknown, CreditUse.Spent, DeliveryWord.Interrupted);
        if (lost.Count > 0) await db.Run(Statements([.. lost.Select(one => ((one.Id, one.LeaseId!.Value), end))]), cancel);
        await transaction.CommitAsync(cancel);
        return lost.Count;
    }

    // In the order in which claims lock credits.
    private static IEnumerable<(Outgoing Outgoing, DeliveryEnd End)> InOrder(IReadOnlyList<(Outgoing Outgoing, DeliveryEnd End)> ended) =>
        ended.OrderBy(one => one.Outgoing.Template?.TemplateId, StringComparer.Ordinal).ThenBy(one => one.Outgoing.AccountId);

    private async Task Write(IReadOnlyList<((Guid, Guid) Attempt, DeliveryEnd End)> ended, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Run(Statements(ended), cancel);
        await transaction.CommitAsync(cancel);
    }

    private SqlText Statements(IReadOnlyList<((Guid, Guid) Attempt, DeliveryEnd End)> ended)
    {
        var (sql, now) = (new SqlText(), time.GetUtcNow());
        foreach (var (attempt, end) in ended) DeliveryStatements.End(sql, attempt, end, now);
        return sql;
    }
}
