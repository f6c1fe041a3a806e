using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Desk.Activities;

/// <summary>Reads what the pages of activities show.</summary>
internal sealed class ActivityReading(ZiZhiJinDb db, Dossiers dossiers, TimeProvider time)
{
    private const int Most = 100;

    public async Task<ActivityListView> List(Clerk clerk, CancellationToken cancel)
    {
        var lines = await (
            from activity in db.Activities.AsNoTracking().InCareOf(clerk.Caller, db, ActivityRoles.Readers)
            join area in db.Areas on activity.AreaId equals area.Id
            orderby activity.Occasion.StartsAt descending
            select new ActivityLine(
                activity.Id, area.Name, activity.Title, activity.Occasion.StartsAt, activity.Occasion.State,
                db.Registrations.Count(one => one.OccasionId == activity.Id && one.CancelledAt == null),
                db.CheckIns.Count(one => one.OccasionId == activity.Id && one.UndoneAt == null))).Take(Most).ToListAsync(cancel);
        return new(lines);
    }

    public async Task<ActivityView?> Find(Guid activityId, Clerk clerk, CancellationToken cancel)
    {
        if (await dossiers.Of(activityId, clerk.Caller, cancel) is not { } dossier) return null;
        var activity = dossier.Activity;
        var registered = await db.Registrations.Where(one => one.OccasionId == activityId && one.CancelledAt == null).GroupBy(one => one.AsVolunteer)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var proofs = await db.CheckIns.Where(one => one.OccasionId == activityId && one.UndoneAt == null).GroupBy(one => one.Proof)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var now = time.GetUtcNow();
        return new(activity, await db.Areas.Where(area => area.Id == activity.AreaId).Select(area => area.Name).FirstAsync(cancel), dossier.Missing)
        {
            Registered = registered.Values.Sum(), Volunteers = registered.GetValueOrDefault(true), ByProof = proofs,
            Left = await db.CheckOuts.CountAsync(one => one.OccasionId == activityId, cancel),
            IsGoingOn = activity.Occasion.State == OccasionState.Announced && now >= activity.Occasion.StartsAt - CheckInPolicy.OpensBefore && now <= activity.Occasion.EndsAt,
        };
    }
}
