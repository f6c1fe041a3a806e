using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

public static class Attendants
{
    /// <summary>Who was there, in the order of arrival. An entry that was merged since is the person whom it is now, and counts once.</summary>
    public static async Task<IReadOnlyList<Attendant>> AttendantsOf(this ZiZhiJinDb db, Guid occasionId, CancellationToken cancel)
    {
        var checkIns = await db.CheckIns.AsNoTracking().Where(one => one.OccasionId == occasionId && one.UndoneAt == null).ToListAsync(cancel);
        var roots = await db.RootsOf(checkIns.Select(one => one.PersonId), cancel);
        var lines = checkIns.ConvertAll(one => new Attendant(roots[one.PersonId], one.At, one.Proof));
        return [.. lines.GroupBy(line => line.PersonId).Select(person => person.MinBy(line => line.At)!).OrderBy(line => line.At)];
    }
}

public sealed record Attendant(Guid PersonId, DateTimeOffset At, PresenceProof Proof);
