using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Presence;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A resident in the hall scans the venue code, and may vote from then on.</summary>
internal static class CheckInAtMeeting
{
    public static async Task<Results<Ok<CheckInAnswer>, NotFound>> Handle(
        Guid meetingId, CheckInRequest request, CallerOfRequest by, VenueDoor door, CancellationToken cancel) =>
        await door.Enter(meetingId, request, by.Caller, cancel) is { } answer ? TypedResults.Ok(answer) : TypedResults.NotFound();
}
