using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Marks;

namespace ZiZhiJin.Storage.Presence.Marks;

/// <summary>Looks at the occasions of the last days and marks what a person should look at. It refuses nothing and undoes nothing, and finds the same once.</summary>
public sealed class PatternFinding(ZiZhiJinDb db, Patterns patterns, IOptions<PatternThresholds> thresholds, TimeProvider time)
{
    public async Task Round(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var since = now.AddDays(-thresholds.Value.LookBackDays);
        var occasions = await db.Occasions.AsNoTracking().Where(one => one.EndsAt > since && one.StartsAt < now + CheckInPolicy.OpensBefore
            && (one.State == OccasionState.Announced || one.State == OccasionState.Closed)).ToListAsync(cancel);
        foreach (var occasion in occasions) await LookInTurn(occasion, now, cancel);
    }

    // Somebody decided on a mark, or contested, at this very moment: the rest is looked at all the same, and this occasion again in the next round.
    private async Task LookInTurn(Occasion occasion, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            await Look(occasion, now, cancel);
        }
        catch (DbUpdateException clash) when (clash is DbUpdateConcurrencyException || StorageFaults.IsDuplicate(clash))
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task Look(Occasion occasion, DateTimeOffset now, CancellationToken cancel)
    {
        var found = await patterns.Of(occasion, cancel);
        if (found.Count == 0) return;

        var known = await db.PresenceMarks.Where(mark => mark.OccasionId == occasion.Id).ToDictionaryAsync(mark => mark.Key, cancel);
        foreach (var (kind, about, evidence) in found)
        {
            if (known.TryGetValue(PresenceMark.KeyOf(occasion.Id, kind, about), out var mark)) mark.Add(evidence);
            else db.PresenceMarks.Add(PresenceMark.Find(occasion, kind, about, evidence, now));
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
