using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Points;

namespace ZiZhiJin.Storage.Points;

/// <summary>What a person earned by now, at every occasion; asked while nobody else moves their points.</summary>
public delegate Task<IReadOnlyList<Earning>> EarningsOf(Guid personId, CancellationToken cancel);

/// <summary>
/// Brings the ledger of a person to what is known of them now: new points, or a counter-entry for what proved wrong. A day is settled as a whole, so
/// that room which comes free under its ceiling goes to the day's other occasions. Doing it again changes nothing.
/// </summary>
public sealed class PointsEarning(ZiZhiJinDb db, PointsLedger ledger, PointsRules rules, TimeProvider time)
{
    /// <param name="occasionId">Only the days on which this occasion earned or earns them something; without one every day.</param>
    public Task Settle(Guid personId, Guid? occasionId, EarningsOf earnings, CancellationToken cancel) =>
        Contention.TryAgain(() => SettleInTurn(personId, occasionId, earnings, cancel), cancel);

    /// <summary>Everybody to whom this occasion ever brought points.</summary>
    public Task<List<Guid>> HadFrom(Guid occasionId, CancellationToken cancel) => (
        from entry in db.PointsEntries
        join leg in db.PointsLegs on entry.Id equals leg.EntryId
        where entry.SourceId == occasionId && leg.Holder == PointsHolder.Person
        select leg.HolderId).Distinct().ToListAsync(cancel);

    private async Task SettleInTurn(Guid personId, Guid? occasionId, EarningsOf earnings, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var (root, entries) = await ledger.Hold(personId, cancel);
        var (earned, booked) = (await earnings(root, cancel), await ledger.EarnedBy(entries, cancel));
        var days = earned.Where(one => occasionId is null || one.OccasionId == occasionId).Select(one => one.Day)
            .Union(booked.Where(entry => occasionId is null || entry.SourceId == occasionId).Select(entry => entry.Day));
        foreach (var day in days.Order().ToList()) await SettleDay(day, [.. earned.Where(one => one.Day == day)], booked, cancel);

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task SettleDay(DateOnly day, IReadOnlyList<Earning> earned, IReadOnlyList<PointsEntry> booked, CancellationToken cancel)
    {
        var standing = booked.Where(entry => entry.Day == day && entry.Kind == PointsEntryKind.Earned && booked.All(other => other.Counters != entry.Id)).ToLookup(entry => entry.SourceId);
        var due = await Due(earned, cancel);
        foreach (var occasion in due.Keys.Union(standing.Select(one => one.Key)).Order())
        {
            var (earning, points) = due.GetValueOrDefault(occasion);
            if (points == standing[occasion].Sum(entry => entry.Legs.Max(leg => leg.Amount))) continue;
            db.PointsEntries.AddRange(standing[occasion].Select(entry => entry.Counter(time.GetUtcNow())));
            if (points > 0) db.PointsEntries.Add(PointsEntry.Earn(earning, points, PointsEntry.NumberAfter(booked, earning), time.GetUtcNow()));
        }
    }

    // Whoever came first fills the day's ceiling first.
    private async Task<Dictionary<Guid, (Earning Earning, int Points)>> Due(IReadOnlyList<Earning> earned, CancellationToken cancel)
    {
        var (due, sum) = (new Dictionary<Guid, (Earning, int)>(), 0L);
        foreach (var earning in earned.OrderBy(one => one.At).ThenBy(one => one.OccasionId))
        {
            var points = await rules.On(earning.Day, earning.AreaId, cancel) is { } terms ? terms.For(earning.Minutes, earning.IsWeaker, sum) : 0;
            due[earning.OccasionId] = (earning, points);
            sum += points;
        }

        return due;
    }
}
