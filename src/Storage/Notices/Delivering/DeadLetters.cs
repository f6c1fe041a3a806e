using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>What an operator sees of deliveries in their area: how many are where, and those that did not end well. Never to whom, nor what was said.</summary>
public sealed class DeadLetters(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>Of one state, the newest first, behind the one that the page before ended with.</summary>
    public Task<List<DeliveryLine>> List(DeliveryState state, Caller caller, Guid? after, int most, CancellationToken cancel) => (
        from delivery in db.Deliveries
        join dispatch in SeenBy(caller) on delivery.DispatchId equals dispatch.Id
        where delivery.State == state && (after == null || delivery.Id < after)
        orderby delivery.Id descending
        select new DeliveryLine(delivery.Id, dispatch.SourceKind, dispatch.SourceId, dispatch.Category, delivery.Way, delivery.Attempts, delivery.Reason, delivery.CreatedAt, delivery.EndedAt))
        .Take(most).ToListAsync(cancel);

    public Task<Dictionary<DeliveryState, int>> Count(Caller caller, CancellationToken cancel) => (
        from delivery in db.Deliveries
        join dispatch in SeenBy(caller) on delivery.DispatchId equals dispatch.Id
        group delivery by delivery.State into states
        select new { states.Key, Count = states.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count, cancel);

    /// <summary>Lets a dead letter be tried again. False when there is none in the caller's area.</summary>
    public async Task<bool> Retry(Guid deliveryId, string reason, Caller caller, CancellationToken cancel)
    {
        var area = await (
            from delivery in db.Deliveries
            join dispatch in SeenBy(caller) on delivery.DispatchId equals dispatch.Id
            where delivery.Id == deliveryId
            select (Guid?)dispatch.AreaId).FirstOrDefaultAsync(cancel);
        if (area is null) return false;

        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        if (await WaitAgain(deliveryId, cancel) == 0) throw new RefusedException(DeliveryRefusals.NotDead);
        audit.Did(caller.AccountId, "delivery.retry", area.Value, deliveryId, reason);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private Task<int> WaitAgain(Guid deliveryId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return db.Deliveries.Where(delivery => delivery.Id == deliveryId && delivery.State == DeliveryState.Dead).ExecuteUpdateAsync(set => set
            .SetProperty(delivery => delivery.State, DeliveryState.Waiting).SetProperty(delivery => delivery.DueAt, now).SetProperty(delivery => delivery.Attempts, 0)
            .SetProperty(delivery => delivery.Tried, DeliveryWays.None).SetProperty(delivery => delivery.EndedAt, (DateTimeOffset?)null), cancel);
    }

    private IQueryable<Dispatch> SeenBy(Caller caller)
    {
        var areas = db.Areas.Within(caller.ScopeOf(Role.Operator)).Select(area => area.Id);
        return db.Dispatches.AsNoTracking().Where(dispatch => areas.Contains(dispatch.AreaId));
    }
}

public sealed record DeliveryLine(
    Guid Id, string SourceKind, Guid SourceId, string Category, DeliveryWays Way, int Attempts, string? Reason, DateTimeOffset CreatedAt, DateTimeOffset? EndedAt);
