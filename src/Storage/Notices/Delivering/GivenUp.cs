using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>What should have followed a change and was given up after the last try, as an operator sees it in their areas. Ids and kinds only.</summary>
public sealed class GivenUp(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>The newest first, behind the one that the page before ended with.</summary>
    public Task<List<GivenUpLine>> List(Caller caller, Guid? after, int most, CancellationToken cancel) => SeenBy(caller)
        .Where(row => row.State == OutboxState.Dead && (after == null || row.Id < after)).OrderByDescending(row => row.Id)
        .Select(row => new GivenUpLine(row.Id, row.Kind, row.AreaId, row.Attempts, row.Reason, row.CreatedAt)).Take(most).ToListAsync(cancel);

    /// <summary>Lets it be tried again. False when there is none in the caller's area.</summary>
    public async Task<bool> Retry(Guid rowId, string reason, Caller caller, CancellationToken cancel)
    {
        var area = await SeenBy(caller).Where(row => row.Id == rowId).Select(row => (Guid?)row.AreaId).FirstOrDefaultAsync(cancel);
        if (area is null) return false;

        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        if (await WaitAgain(rowId, cancel) == 0) throw new RefusedException(DeliveryRefusals.NotGivenUp);
        audit.Did(caller.AccountId, "outbox.retry", area.Value, rowId, reason);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private Task<int> WaitAgain(Guid rowId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return db.Outbox.Where(row => row.Id == rowId && row.State == OutboxState.Dead).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, OutboxState.Pending).SetProperty(row => row.DueAt, now).SetProperty(row => row.Attempts, 0), cancel);
    }

    private IQueryable<OutboxRow> SeenBy(Caller caller)
    {
        var areas = db.Areas.Within(caller.ScopeOf(Role.Operator)).Select(area => area.Id);
        return db.Outbox.AsNoTracking().Where(row => areas.Contains(row.AreaId));
    }
}

public sealed record GivenUpLine(Guid Id, string Kind, Guid AreaId, int Attempts, string? Reason, DateTimeOffset CreatedAt);
