using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>The activity is over, and the leader has counted the heads. Scans made before may still come in.</summary>
internal static class CloseActivity
{
    public sealed record Request([Range(0, 100_000)] int? HeadCount = null);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid activityId, Request request, CallerOfRequest by, ActivityPlanning activities, CancellationToken cancel) =>
        await activities.Close(activityId, request.HeadCount, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
