using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

/// <summary>How full an occasion is, and where somebody stands with it.</summary>
public sealed class Standings(ZiZhiJinDb db, Registrations registrations)
{
    public async Task<Standing> Of(Occasion occasion, Guid? personId, CancellationToken cancel)
    {
        var registered = await db.Registrations.CountAsync(one => one.OccasionId == occasion.Id && one.CancelledAt == null, cancel);
        if (personId is not { } person) return new(registered, null, null);
        var checkedInAt = await db.CheckIns.Where(one => one.OccasionId == occasion.Id && one.PersonId == person && one.UndoneAt == null)
            .Select(one => (DateTimeOffset?)one.At).FirstOrDefaultAsync(cancel);
        return new(registered, await registrations.Find(occasion, person, cancel), checkedInAt);
    }
}

/// <param name="Registered">With a place or waiting.</param>
public sealed record Standing(int Registered, Place? MyPlace, DateTimeOffset? CheckedInAt);
