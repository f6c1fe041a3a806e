using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

public static class Attendants
{
    /// <summary>Who was there, in the order of arrival. An entry that was merged since is the person whom it is now, and counts once.</summary>
    public static async Task<IReadOnlyList<Attendant>> AttendantsOf(this ZiZhiJinDb db, Guid occasionId, CancellationToken cancel)
    {
        var lines = await db.CheckIns.Where(one => one.OccasionId == occasionId && one.UndoneAt == null)
            .Join(db.Persons, one => one.PersonId, person => person.Id, (one, person) => new Attendant(person.MergedInto ?? person.Id, one.At, one.Proof)).ToListAsync(cancel);
        return [.. lines.GroupBy(line => line.PersonId).Select(person => person.MinBy(line => line.At)!).OrderBy(line => line.At)];
    }
}

public sealed record Attendant(Guid PersonId, DateTimeOffset At, PresenceProof Proof);
