using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>The neighbourhood reads the minutes, once three who were there have confirmed them.</summary>
internal static class PublishMinutes
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MinutesKeeping keeping, CancellationToken cancel) =>
        await keeping.Publish(meetingId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
