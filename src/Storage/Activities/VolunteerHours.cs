using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Activities;

/// <summary>How long who helped, from proven presence alone: registered as a volunteer, checked in, and the activity closed.</summary>
public sealed class VolunteerHours(ZiZhiJinDb db)
{
    /// <summary>Everybody's at one occasion, each as the person whom they are now.</summary>
    public async Task<IReadOnlyList<VolunteeredTime>> At(Guid occasionId, CancellationToken cancel)
    {
        var (volunteers, checkIns) = (
            await Volunteers.Where(one => one.OccasionId == occasionId).ToListAsync(cancel),
            await Present.Where(one => one.OccasionId == occasionId).ToListAsync(cancel));
        var roots = await db.RootsOf([.. volunteers.Select(one => one.PersonId), .. checkIns.Select(one => one.PersonId)], cancel);
        return await Times(volunteers, checkIns, roots, cancel);
    }

    /// <summary>One person's at all occasions, the latest first.</summary>
    public async Task<IReadOnlyList<VolunteeredTime>> Of(Guid personId, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(personId, cancel);
        var volunteers = await Volunteers.Where(one => entries.Contains(one.PersonId)).ToListAsync(cancel);
        var occasions = volunteers.ConvertAll(one => one.OccasionId);
        var checkIns = await Present.Where(one => entries.Contains(one.PersonId) && occasions.Contains(one.OccasionId)).ToListAsync(cancel);
        return [.. (await Times(volunteers, checkIns, entries.ToDictionary(entry => entry, _ => personId), cancel)).OrderByDescending(one => one.CheckedInAt)];
    }

    private IQueryable<Registration> Volunteers => db.Registrations.AsNoTracking().Where(one => one.AsVolunteer && one.CancelledAt == null);

    private IQueryable<CheckIn> Present => db.CheckIns.AsNoTracking().Where(one => one.UndoneAt == null);

    private async Task<IReadOnlyList<VolunteeredTime>> Times(List<Registration> volunteers, List<CheckIn> checkIns, IReadOnlyDictionary<Guid, Guid> roots, CancellationToken cancel)
    {
        var helping = volunteers.Select(one => (one.OccasionId, roots[one.PersonId])).ToHashSet();
        var there = checkIns.Where(one => helping.Contains((one.OccasionId, roots[one.PersonId]))).ToLookup(one => (one.OccasionId, PersonId: roots[one.PersonId]));
        var (occasionIds, persons) = (there.Select(one => one.Key.OccasionId).Distinct().ToList(), roots.Keys.ToList());
        var occasions = await db.Occasions.AsNoTracking().Where(one => occasionIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancel);
        var left = (await db.CheckOuts.AsNoTracking().Where(one => occasionIds.Contains(one.OccasionId) && persons.Contains(one.PersonId)).ToListAsync(cancel))
            .ToLookup(one => (one.OccasionId, PersonId: roots[one.PersonId]), one => (DateTimeOffset?)one.At);
        return [.. there.Select(one => TimeOf(occasions[one.Key.OccasionId], one.Key.PersonId, one.MinBy(checkIn => checkIn.At)!, left[one.Key].Max()))];
    }

    private static VolunteeredTime TimeOf(Occasion occasion, Guid personId, CheckIn checkIn, DateTimeOffset? leftAt) =>
        new(occasion.Id, occasion.AreaId, personId, checkIn.At, PresenceSpan.MinutesOf(occasion, checkIn.At, leftAt), checkIn.Proof);
}

/// <summary>That somebody helped, from when, how many whole minutes, and how that was proven.</summary>
public sealed record VolunteeredTime(Guid OccasionId, Guid AreaId, Guid PersonId, DateTimeOffset CheckedInAt, int Minutes, PresenceProof Proof);
