using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Writes down who has left. Only who was checked in leaves, and only once: the statement itself decides.</summary>
public sealed class CheckOuts(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>When the person left: now, or when an earlier request said so.</summary>
    /// <exception cref="RefusedException">The occasion does not go on, or the person was not there.</exception>
    public async Task<DateTimeOffset> Leave(Guid occasionId, Guid personId, Guid byAccountId, CancellationToken cancel)
    {
        var (entries, now) = (await db.EntriesOf(personId, cancel), time.GetUtcNow());
        if (await Find(occasionId, entries, cancel) is { } earlier) return earlier;

        RefusedException.ThrowIf(CheckOutPolicy.Check(await db.Occasions.AsNoTracking().FirstAsync(one => one.Id == occasionId, cancel), now));
        var sql = Insert(byAccountId, new SqlText().Value(now)).Append(" AND o.State = ").Value((int)OccasionState.Announced).Append(" AND o.Id = ").Value(occasionId);
        await db.Run(sql.Append(" AND c.PersonId IN (").Each(entries, one => sql.Value(one)).Append(")"), cancel);
        return await Find(occasionId, entries, cancel) ?? throw new RefusedException(PresenceRefusals.NotCheckedIn);
    }

    /// <summary>Everybody who has not left by now leaves now, or left at the end. Returns how many.</summary>
    public async Task<int> Everybody(Guid occasionId, Guid areaId, Guid byAccountId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var left = await db.Run(Insert(byAccountId, new SqlText().Append("LEAST(").Value(now).Append(", o.EndsAt, COALESCE(o.ClosedAt, o.EndsAt))"))
            .Append(" AND o.State IN (").Value((int)OccasionState.Announced).Append(", ").Value((int)OccasionState.Closed).Append(") AND o.Id = ").Value(occasionId), cancel);
        audit.Did(byAccountId, "activity.check-out-all", areaId, occasionId);
        db.Outbox.Add(PresenceNews.Of(occasionId, areaId, now));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return left;
    }

    private static SqlText Insert(Guid byAccountId, SqlText at) => new SqlText()
        .Append("INSERT IGNORE INTO check_outs (OccasionId, PersonId, At, ByAccountId) SELECT c.OccasionId, c.PersonId, ").Append(at.ToString()).Append(", ").Value(byAccountId)
        .Append(" FROM check_ins c JOIN occasions o ON o.Id = c.OccasionId WHERE c.UndoneAt IS NULL");

    private Task<DateTimeOffset?> Find(Guid occasionId, IReadOnlySet<Guid> entries, CancellationToken cancel) =>
        db.CheckOuts.Where(one => one.OccasionId == occasionId && entries.Contains(one.PersonId)).OrderBy(one => one.At).Select(one => (DateTimeOffset?)one.At).FirstOrDefaultAsync(cancel);
}
