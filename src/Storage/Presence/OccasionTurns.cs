using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

internal static class OccasionTurns
{
    /// <summary>Whoever changes who has a place, or who speaks when, does so one after the other.</summary>
    public static IQueryable<Occasion> LockedOccasion(this ZiZhiJinDb db, Guid occasionId) =>
        db.Occasions.FromSql($"SELECT * FROM occasions WHERE Id = {occasionId.ToByteArray(true)} FOR UPDATE");

    public static async Task<Occasion> LockOccasion(this ZiZhiJinDb db, Guid occasionId, CancellationToken cancel) =>
        (await db.LockedOccasion(occasionId).ToListAsync(cancel)).Single();

    public static IQueryable<Registration> LiveRegistrations(this ZiZhiJinDb db, Guid occasionId) =>
        db.Registrations.Where(one => one.OccasionId == occasionId && one.CancelledAt == null);
}
