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
        Guid activityId, CallerOfRequest by, Standings standings, ZiZhiJinDb db, CancellationToken cancel) =>
        await db.Activities.AsNoTracking().SeenBy(by.Caller, db).FirstOrDefaultAsync(activity => activity.Id == activityId, cancel) is { } activity
            ? TypedResults.Ok(ActivityAnswer.Of(activity, await standings.Of(activity.Occasion, by.Caller.PersonId, cancel)))
            : TypedResults.NotFound();
}
