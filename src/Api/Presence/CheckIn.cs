using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;

namespace ZiZhiJin.Api.Presence;

/// <summary>A resident on the spot scans the venue code, and may vote from then on where presence is asked for. However often and from wherever at once it is sent, there is one check-in.</summary>
internal static class CheckIn
{
    public static async Task<Results<Ok<CheckInAnswer>, NotFound>> Handle(
        Guid occasionId, CheckInRequest request, CallerOfRequest by, VenueDoor door, CancellationToken cancel) =>
        await door.Enter(occasionId, request, by.Caller, cancel) is { } answer ? TypedResults.Ok(answer) : TypedResults.NotFound();
}
