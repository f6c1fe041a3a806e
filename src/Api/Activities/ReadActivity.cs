using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>An activity, and where the caller stands with it.</summary>
internal static class ReadActivity
{
    public static async Task<Results<Ok<ActivityAnswer>, NotFound>> Handle(
        Guid activityId, CallerOfRequest by, Registrations registrations, ZiZhiJinDb db, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().SeenBy(by.Caller, db).FirstOrDefaultAsync(activity => activity.Id == activityId, cancel);
        if (activity is null) return TypedResults.NotFound();

        var registered = await db.Registrations.CountAsync(one => one.OccasionId == activityId && one.CancelledAt == null, cancel);
        if (by.Caller.PersonId is not { } me) return TypedResults.Ok(ActivityAnswer.Of(activity, new(registered, null, null)));

        var place = await registrations.Find(activityId, me, activity.Occasion.Places, cancel);
        var checkedInAt = await db.CheckIns.Where(one => one.OccasionId == activityId && one.PersonId == me && one.UndoneAt == null)
            .Select(one => (DateTimeOffset?)one.At).FirstOrDefaultAsync(cancel);
        return TypedResults.Ok(ActivityAnswer.Of(activity, new(registered, place, checkedInAt)));
    }
}
