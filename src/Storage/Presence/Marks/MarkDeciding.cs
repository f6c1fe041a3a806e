using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence.Marks;

/// <summary>Staff look at a mark and say what it was. What is taken back stays on record, and what hung on it follows.</summary>
public sealed class MarkDeciding(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>False when it is not in the caller's care.</summary>
    /// <exception cref="RefusedException">Somebody decided before, it is about the caller, or it names persons who are not in the evidence.</exception>
    public async Task<bool> Decide(Guid markId, MarkDecision decision, Caller by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.PresenceMarks.InCareOf(by, db).FirstOrDefaultAsync(mark => mark.Id == markId, cancel) is not { } mark) return false;
        var persons = mark.Decide(decision, new(by.AccountId, by.PersonId is { } me ? await db.EntriesOf(me, cancel) : new HashSet<Guid>()), time.GetUtcNow());
        audit.Did(by.AccountId, decision.TakesBack ? "mark.take-back" : "mark.fine", mark.AreaId, markId, decision.Reason);
        if (persons.Count > 0) db.Outbox.Add(PresenceNews.Of(mark.OccasionId, mark.AreaId, time.GetUtcNow()));
        await Save(cancel);
        await TakeBack(mark.OccasionId, persons, by.AccountId, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private Task<int> TakeBack(Guid occasionId, IReadOnlyList<Guid> persons, Guid by, CancellationToken cancel)
    {
        DateTimeOffset? now = time.GetUtcNow();
        return db.CheckIns.Where(one => one.OccasionId == occasionId && persons.Contains(one.PersonId) && one.UndoneAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.UndoneAt, now).SetProperty(one => one.UndoneByAccountId, by), cancel);
    }

    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(MarkRefusals.AlreadyDecided);
        }
    }
}

public static class MarkScope
{
    public static IQueryable<PresenceMark> InCareOf(this IQueryable<PresenceMark> marks, Caller by, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(by.ScopeOf(MarkRoles.Deciders));
        return marks.Where(mark => areas.Any(area => area.Id == mark.AreaId));
    }
}
