using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>A resident on the spot scans the venue code. However often and from wherever at once it is sent, there is one check-in.</summary>
internal static class CheckIn
{
    public static async Task<Results<Ok<CheckInAnswer>, NotFound>> Handle(
        Guid activityId, CheckInRequest request, CallerOfRequest by, VenueDoor door, CancellationToken cancel) =>
        await door.Enter(activityId, request, by.Caller, cancel) is { } answer ? TypedResults.Ok(answer) : TypedResults.NotFound();
}
