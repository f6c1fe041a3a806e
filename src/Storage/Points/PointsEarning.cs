using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Points;

namespace ZiZhiJin.Storage.Points;

/// <summary>Brings the ledger to what is known of an occasion now: new points, or a counter-entry for what proved wrong. Doing it again changes nothing.</summary>
public sealed class PointsEarning(ZiZhiJinDb db, PointsLedger ledger, PointsRules rules, TimeProvider time)
{
    /// <param name="earned">Everybody who helped there and for how long; whoever is missing gives back what they had from it.</param>
    public async Task Settle(Guid occasionId, Guid areaId, IReadOnlyList<Earning> earned, CancellationToken cancel)
    {
        var had = await (
            from entry in db.PointsEntries
            join leg in db.PointsLegs on entry.Id equals leg.EntryId
            where entry.SourceId == occasionId && leg.Holder == PointsHolder.Person
            select leg.HolderId).Distinct().ToListAsync(cancel);
        var byPerson = earned.ToDictionary(one => one.PersonId);
        foreach (var person in had.Union(byPerson.Keys).Order())
            await Contention.TryAgain(() => Settle(occasionId, areaId, (person, byPerson), cancel), cancel);
    }

    private async Task Settle(Guid occasionId, Guid areaId, (Guid Person, Dictionary<Guid, Earning> Earned) who, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var (root, entries) = await ledger.Hold(who.Person, cancel);
        var earning = who.Earned.GetValueOrDefault(root);
        var booked = await ledger.From(occasionId, entries, cancel);
        var standing = booked.Where(entry => entry.Kind == PointsEntryKind.Earned && !booked.Any(other => other.Counters == entry.Id)).ToList();
        var due = earning is null ? 0 : await Due(earning, entries, areaId, cancel);
        if (due == standing.Sum(entry => entry.Legs.Max(leg => leg.Amount))) return;

        db.PointsEntries.AddRange(standing.Select(entry => entry.Counter(time.GetUtcNow())));
        if (due > 0) db.PointsEntries.Add(PointsEntry.Earn(earning!, due, booked.Count + 1, time.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task<int> Due(Earning earning, IReadOnlySet<Guid> entries, Guid areaId, CancellationToken cancel) =>
        await rules.On(earning.Day, areaId, cancel) is { } terms
            ? terms.For(earning.Minutes, earning.IsWeaker, await ledger.EarnedOn(earning.Day, earning.OccasionId, entries, cancel))
            : 0;
}
