using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Points;

/// <summary>Persons take services for points. The person's row, held, decides that a balance is spent once; one conditional statement decides who gets the last.</summary>
public sealed class Exchanging(ZiZhiJinDb db, PointsLedger ledger, AuditTrail audit, TimeProvider time)
{
    /// <summary>Sending it again gives the first exchange. Nothing when there is no such service for the caller.</summary>
    /// <exception cref="RefusedException">Too few points, none left, or no longer offered.</exception>
    public Task<Exchange?> Ask(Guid offerId, Caller by, Nonce nonce, CancellationToken cancel) => Contention.TryAgain(async () =>
    {
        db.ChangeTracker.Clear();
        var offer = await db.Offers.AsNoTracking().SeenBy(by, db).FirstOrDefaultAsync(offer => offer.Id == offerId, cancel);
        return offer is null ? null : await Ask(offer, by.PersonId!.Value, nonce, cancel);
    }, cancel);

    /// <summary>The person came and got it. False when it is not in the caller's care.</summary>
    public async Task<bool> HandOut(Guid exchangeId, Caller by, CancellationToken cancel)
    {
        if (await Find(exchangeId, by, cancel) is not { } exchange) return false;
        exchange.HandOut(by.AccountId, time.GetUtcNow());
        audit.Did(by.AccountId, "points.hand-out", exchange.AreaId, exchangeId);
        await Save(cancel);
        return true;
    }

    /// <summary>It is called off: the points go back by a counter-entry, and there is one more to be had.</summary>
    public async Task<bool> GiveBack(Guid exchangeId, string reason, Caller by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        if (await Find(exchangeId, by, cancel) is not { } exchange) return false;
        exchange.GiveBack(new PointsAct(by.AccountId, time.GetUtcNow(), reason));
        var spent = await db.PointsEntries.Include(entry => entry.Legs).FirstAsync(entry => entry.SourceId == exchangeId && entry.Kind == PointsEntryKind.Exchanged, cancel);
        db.PointsEntries.Add(spent.Counter(time.GetUtcNow()));
        audit.Did(by.AccountId, "points.give-back", exchange.AreaId, exchangeId, reason);
        await Save(cancel);
        await db.Offers.Where(offer => offer.Id == exchange.OfferId).ExecuteUpdateAsync(set => set.SetProperty(offer => offer.Stock, offer => offer.Stock + 1), cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private async Task<Exchange> Ask(Offer offer, Guid personId, Nonce nonce, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var (root, entries) = await ledger.Hold(personId, cancel);
        var sent = nonce.ToByteArray();
        if (await db.Exchanges.AsNoTracking().FirstOrDefaultAsync(one => entries.Contains(one.PersonId) && one.Nonce == sent, cancel) is { } earlier) return earlier;

        if (await ledger.BalanceOf(entries, cancel) < offer.Cost) throw new RefusedException(PointsRefusals.NotEnoughPoints);
        await TakeOne(offer.Id, cancel);
        var exchange = Exchange.Ask(offer, root, nonce, time.GetUtcNow());
        db.AddRange(exchange, PointsEntry.Spend(exchange, time.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return exchange;
    }

    private async Task TakeOne(Guid offerId, CancellationToken cancel)
    {
        var taken = await db.Offers.Where(offer => offer.Id == offerId && offer.Stock > 0 && offer.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(offer => offer.Stock, offer => offer.Stock - 1), cancel);
        if (taken == 1) return;
        var withdrawn = await db.Offers.AnyAsync(offer => offer.Id == offerId && offer.WithdrawnAt != null, cancel);
        throw new RefusedException(withdrawn ? PointsRefusals.OfferWithdrawn : PointsRefusals.OutOfStock);
    }

    private Task<Exchange?> Find(Guid exchangeId, Caller by, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.ScopeOf(PointsRoles.Givers));
        return db.Exchanges.FirstOrDefaultAsync(exchange => exchange.Id == exchangeId && areas.Any(area => area.Id == exchange.AreaId), cancel);
    }

    // Who ends it at the same moment as somebody else is told what became of it.
    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException e)
        {
            var state = (ExchangeState?)(await e.Entries[0].GetDatabaseValuesAsync(cancel))?[nameof(Exchange.State)];
            throw new RefusedException(state == ExchangeState.HandedOut ? PointsRefusals.AlreadyHandedOut : PointsRefusals.AlreadyGivenBack);
        }
    }
}
