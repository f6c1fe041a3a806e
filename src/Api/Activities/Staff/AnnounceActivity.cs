using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>Residents see the activity and may register from now on.</summary>
internal static class AnnounceActivity
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid activityId, CallerOfRequest by, ActivityPlanning activities, CancellationToken cancel) =>
        await activities.Announce(activityId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
