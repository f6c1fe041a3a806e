using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Points;

/// <summary>Reads the ledger of a person, who may have stood on the roster more than once. There is no second number beside the legs that could drift from them.</summary>
public sealed class PointsLedger(ZiZhiJinDb db)
{
    private const int Deepest = 20;

    /// <summary>
    /// Whoever moves points of a person holds that person's row first, so that of all who spend at once each sees what the one before left. Merging
    /// holds the same rows. To be called inside a transaction that reads what is committed. Returns whom the person is by now, and all their entries.
    /// </summary>
    public async Task<(Guid Root, IReadOnlySet<Guid> Entries)> Hold(Guid personId, CancellationToken cancel)
    {
        for (var step = 0; step < Deepest; step++)
        {
            await db.Run(new SqlText().Append("SELECT Id FROM persons WHERE Id = ").Value(personId).Append(" FOR UPDATE"), cancel);
            var next = await db.Persons.Where(person => person.Id == personId).Select(person => person.MergedInto).FirstAsync(cancel);
            if (next is null) break;
            personId = next.Value;
        }

        return (personId, await db.EntriesOf(personId, cancel));
    }

    public async Task<long> BalanceOf(IReadOnlySet<Guid> entries, CancellationToken cancel) =>
        await LegsOf(entries).SumAsync(leg => (long?)leg.Amount, cancel) ?? 0;

    /// <summary>What the person earned at occasions and what was taken back of it, whether it still stands or not.</summary>
    public Task<List<PointsEntry>> EarnedBy(IReadOnlySet<Guid> entries, CancellationToken cancel) =>
        db.PointsEntries.AsNoTracking().Include(entry => entry.Legs).Where(entry => (entry.Kind == PointsEntryKind.Earned || entry.Kind == PointsEntryKind.TakenBack)
            && db.Occasions.Any(occasion => occasion.Id == entry.SourceId) && entry.Legs.Any(leg => leg.Holder == PointsHolder.Person && entries.Contains(leg.HolderId))).ToListAsync(cancel);

    private IQueryable<PointsLeg> LegsOf(IReadOnlySet<Guid> entries) =>
        db.PointsLegs.Where(leg => leg.Holder == PointsHolder.Person && entries.Contains(leg.HolderId));
}
