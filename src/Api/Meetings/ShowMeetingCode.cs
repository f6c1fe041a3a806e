using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings;

/// <summary>The code that those in the hall scan now. Another comes every ten seconds.</summary>
internal static class ShowMeetingCode
{
    public static async Task<Results<Ok<VenueCodeAnswer>, NotFound>> Handle(
        Guid meetingId, CallerOfRequest by, HttpContext http, VenueDoor door, ZiZhiJinDb db, CancellationToken cancel) =>
        await db.Meetings.AsNoTracking().InCareOf(by.Caller, db, MeetingRoles.Helpers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel) is { } meeting
            ? TypedResults.Ok(door.Show(meeting.Occasion, http))
            : TypedResults.NotFound();
}
