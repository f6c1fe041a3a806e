using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>Another time, place or number of places, until it is over. With more places the waiting list moves up.</summary>
internal static class ReplanActivity
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid activityId, PlanActivity.Outline request, CallerOfRequest by, ActivityPlanning activities, CancellationToken cancel) =>
        await activities.Replan(activityId, request.Planned(), by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
