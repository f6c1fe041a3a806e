using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>For whom seats of a meeting are kept, and how many still.</summary>
internal static class ListSeats
{
    public static async Task<Results<Ok<List<SeatsAnswer>>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MeetingSeats seats, CancellationToken cancel) =>
        await seats.Of(meetingId, by.Caller, cancel) is { } kept ? TypedResults.Ok(kept.ConvertAll(SeatsAnswer.Of)) : TypedResults.NotFound();
}
