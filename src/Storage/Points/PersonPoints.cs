using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Points;

/// <summary>What a person has, and how it came about.</summary>
public sealed class PersonPoints(ZiZhiJinDb db, PointsLedger ledger)
{
    private const int MostLines = 200;

    public async Task<PointsState> Of(Guid personId, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var entries = await db.EntriesOf(personId, cancel);
        var sum = await ledger.BalanceOf(entries, cancel);
        return new(Math.Max(0, sum), Math.Max(0, -sum), await Lines(entries, cancel), await Exchanges(entries, cancel));
    }

    private Task<List<PointsLine>> Lines(IReadOnlySet<Guid> entries, CancellationToken cancel) => (
        from leg in db.PointsLegs
        join entry in db.PointsEntries on leg.EntryId equals entry.Id
        where leg.Holder == PointsHolder.Person && entries.Contains(leg.HolderId)
        orderby entry.At descending, entry.Id descending
        select new PointsLine(entry.At, entry.Day, entry.Kind, leg.Amount, entry.Minutes, entry.SourceId)).Take(MostLines).ToListAsync(cancel);

    private Task<List<ExchangeLine>> Exchanges(IReadOnlySet<Guid> entries, CancellationToken cancel) =>
        ExchangeLines.Of(db, db.Exchanges.Where(exchange => entries.Contains(exchange.PersonId))).Take(MostLines).ToListAsync(cancel);
}

/// <param name="Balance">What can be exchanged. Never below zero.</param>
/// <param name="Owed">What was spent and then taken back, and is made good by the next points.</param>
public sealed record PointsState(long Balance, long Owed, IReadOnlyList<PointsLine> Entries, IReadOnlyList<ExchangeLine> Exchanges);

/// <param name="Points">Below zero where they went.</param>
/// <param name="SourceId">The activity or the exchange.</param>
public sealed record PointsLine(DateTimeOffset At, DateOnly Day, PointsEntryKind Kind, int Points, int? Minutes, Guid SourceId);
