using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Points;

/// <summary>Staff offer services for points. What is not in their care is not there: nothing, or false.</summary>
public sealed class Offers(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <exception cref="RefusedException">It is cash.</exception>
    public async Task<Guid?> Add(Guid areaId, OfferText text, (int Cost, int Stock) numbers, Caller by, CancellationToken cancel)
    {
        if (!await db.Areas.Within(by.ScopeOf(PointsRoles.Givers)).AnyAsync(area => area.Id == areaId, cancel)) return null;
        var offer = Offer.Make(areaId, text, numbers, (by.AccountId, time.GetUtcNow()));
        db.Offers.Add(offer);
        audit.Did(by.AccountId, "points.offer", areaId, offer.Id);
        await db.SaveChangesAsync(cancel);
        return offer.Id;
    }

    /// <summary>The same nonce changes it once.</summary>
    /// <param name="act">How many more, below zero to take some away; and what makes repeating it harmless.</param>
    /// <exception cref="RefusedException">Fewer are left than are to be taken away, or the nonce stands for another number.</exception>
    public Task<bool> Restock(Guid offerId, (int More, Nonce Nonce) act, Caller by, CancellationToken cancel) => Change(offerId, "points.restock", by, async () =>
    {
        var (nonce, now, more) = (act.Nonce.ToByteArray(), time.GetUtcNow(), act.More);
        var isNew = await db.Run(new SqlText().Append("INSERT IGNORE INTO points_restocks (OfferId, Nonce, More, ByAccountId, At) VALUES (").Value(offerId).Append(", ").Value(nonce).Append(", ")
            .Value(more).Append(", ").Value(by.AccountId).Append(", ").Value(now).Append(")"), cancel) > 0;
        if (!isNew) return await IsRepeat(offerId, nonce, more, cancel);
        var changed = await db.Offers.Where(offer => offer.Id == offerId && offer.Stock + more >= 0)
            .ExecuteUpdateAsync(set => set.SetProperty(offer => offer.Stock, offer => offer.Stock + more), cancel);
        return changed > 0 ? true : throw new RefusedException(PointsRefusals.StockTooLow);
    }, cancel);

    /// <summary>What was asked for before is still handed out.</summary>
    public Task<bool> Withdraw(Guid offerId, Caller by, CancellationToken cancel) => Change(offerId, "points.withdraw-offer", by, async () =>
    {
        DateTimeOffset? now = time.GetUtcNow();
        return await db.Offers.Where(offer => offer.Id == offerId && offer.WithdrawnAt == null).ExecuteUpdateAsync(set => set.SetProperty(offer => offer.WithdrawnAt, now), cancel) > 0;
    }, cancel);

    // Nothing is changed by it: it was before.
    private async Task<bool> IsRepeat(Guid offerId, byte[] nonce, int more, CancellationToken cancel) =>
        await db.Restocks.AnyAsync(one => one.OfferId == offerId && one.Nonce == nonce && one.More == more, cancel) ? false : throw new RefusedException(PointsRefusals.PageUsed);

    /// <param name="change">False when it was made before.</param>
    private async Task<bool> Change(Guid offerId, string act, Caller by, Func<Task<bool>> change, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.ScopeOf(PointsRoles.Givers));
        var area = await db.Offers.Where(offer => offer.Id == offerId && areas.Any(seen => seen.Id == offer.AreaId)).Select(offer => (Guid?)offer.AreaId).FirstOrDefaultAsync(cancel);
        if (area is null) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await change()) audit.Did(by.AccountId, act, area.Value, offerId);
        else audit.DidBefore();
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
