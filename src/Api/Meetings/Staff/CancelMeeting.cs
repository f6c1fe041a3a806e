using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>The meeting does not take place.</summary>
internal static class CancelMeeting
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MeetingPlanning meetings, CancellationToken cancel) =>
        await meetings.Cancel(meetingId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
