using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Another time, place, agenda or number of places, until it is over. Once announced, it is published anew.</summary>
internal static class ReplanMeeting
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid meetingId, PlanMeeting.Outline request, CallerOfRequest by, MeetingPlanning meetings, CancellationToken cancel) =>
        await meetings.Replan(meetingId, request.Planned(), by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
