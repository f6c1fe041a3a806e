using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Residents see the meeting and may register from now on. A hearing has to be announced so many full days before as the rules ask.</summary>
internal static class AnnounceMeeting
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MeetingPlanning meetings, CancellationToken cancel) =>
        await meetings.Announce(meetingId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
