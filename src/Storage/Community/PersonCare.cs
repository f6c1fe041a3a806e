using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Storage.Community;

/// <summary>How a committee sets right that somebody stands on its roster twice. False when one of the two is not on a roster of theirs.</summary>
public sealed class PersonCare(ZiZhiJinDb db, PersonMerges merges, AuditTrail audit, SessionStore sessions, TimeProvider time)
{
    /// <summary>The other entry becomes this person. Whoever answered under both is counted once.</summary>
    public async Task<bool> Merge(PersonPair pair, string reason, Caller by, CancellationToken cancel)
    {
        if (pair.PersonId == pair.OtherId) throw new RefusedException(CommunityRefusals.MergeWithItself);
        var areas = await Kept(pair, by).Select(person => person.AreaId).ToListAsync(cancel);
        if (areas.Count < 2 || areas[0] != areas[1]) return false;

        var merge = PersonMerge.Of((areas[0], pair.OtherId, pair.PersonId), reason, by.AccountId, time.GetUtcNow());
        audit.Did(by.AccountId, "person.merge", merge.AreaId, pair.PersonId, $"{pair.OtherId}: {reason}");
        foreach (var account in await merges.Merge(merge, cancel)) await sessions.Refresh(account, cancel);
        return true;
    }

    /// <summary>A merge was a mistake: the other entry is a person of its own again, and each has what it answered itself.</summary>
    public async Task<bool> Split(PersonPair pair, string reason, Caller by, CancellationToken cancel)
    {
        if (await Kept(pair, by).CountAsync(cancel) < 2) return false;
        var merge = await db.PersonMerges.Where(merge => merge.TargetId == pair.PersonId && merge.SourceId == pair.OtherId && merge.SplitAt == null)
            .OrderByDescending(merge => merge.Id).FirstOrDefaultAsync(cancel) ?? throw new RefusedException(CommunityRefusals.NothingToSplit);

        audit.Did(by.AccountId, "person.split", merge.AreaId, pair.PersonId, $"{pair.OtherId}: {reason}");
        await merges.Split(merge, cancel);
        return true;
    }

    private IQueryable<Person> Kept(PersonPair pair, Caller by) =>
        db.Persons.AsNoTracking().KeptBy(by, db).Where(person => person.Id == pair.PersonId || person.Id == pair.OtherId);
}
