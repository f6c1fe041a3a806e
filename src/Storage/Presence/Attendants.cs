using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

public static class Attendants
{
    /// <summary>Who was there, in the order of arrival. An entry that was merged since is the person whom it is now, and counts once.</summary>
    public static async Task<IReadOnlyList<Attendant>> AttendantsOf(this ZiZhiJinDb db, Guid occasionId, CancellationToken cancel)
    {
        var found = await db.CheckIns.Where(one => one.OccasionId == occasionId && one.UndoneAt == null)
            .Join(db.Persons, one => one.PersonId, person => person.Id, (one, person) => new { person.Id, person.MergedInto, one.At, one.Proof }).ToListAsync(cancel);
        var roots = await db.RootsOf(found.Where(one => one.MergedInto is not null).Select(one => one.Id), cancel);
        var lines = found.Select(one => new Attendant(roots.GetValueOrDefault(one.Id, one.Id), one.At, one.Proof));
        return [.. lines.GroupBy(line => line.PersonId).Select(person => person.MinBy(line => line.At)!).OrderBy(line => line.At)];
    }
}

public sealed record Attendant(Guid PersonId, DateTimeOffset At, PresenceProof Proof);
