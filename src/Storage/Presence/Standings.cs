using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

/// <summary>How full an occasion is, and where somebody stands with it.</summary>
public sealed class Standings(ZiZhiJinDb db, Registrations registrations)
{
    public async Task<Standing> Of(Occasion occasion, Guid? personId, CancellationToken cancel)
    {
        var registered = await db.Registrations.CountAsync(one => one.OccasionId == occasion.Id && one.CancelledAt == null, cancel);
        if (personId is not { } person) return new(registered, null, null);
        var entries = await db.EntriesOf(person, cancel);
        var checkedInAt = await db.CheckIns.Where(one => one.OccasionId == occasion.Id && entries.Contains(one.PersonId) && one.UndoneAt == null).OrderBy(one => one.At)
            .Select(one => (DateTimeOffset?)one.At).FirstOrDefaultAsync(cancel);
        return new(registered, await registrations.Find(occasion, entries, cancel), checkedInAt);
    }
}

/// <param name="Registered">With a place or waiting.</param>
public sealed record Standing(int Registered, Place? MyPlace, DateTimeOffset? CheckedInAt);
