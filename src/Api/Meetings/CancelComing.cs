using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A resident does not come to the meeting after all; the first who waits gets the place.</summary>
internal static class CancelComing
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, CallerOfRequest by, Registrations registrations, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (!await db.Meetings.OpenTo(by.Caller).AnyAsync(meeting => meeting.Id == meetingId, cancel)) return TypedResults.NotFound();
        await registrations.Cancel(meetingId, by.Caller.PersonId!.Value, cancel);
        return TypedResults.NoContent();
    }
}
