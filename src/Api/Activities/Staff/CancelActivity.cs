using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>The activity does not take place.</summary>
internal static class CancelActivity
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid activityId, CallerOfRequest by, ActivityPlanning activities, CancellationToken cancel) =>
        await activities.Cancel(activityId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
