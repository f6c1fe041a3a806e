using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>The meeting is over, and the heads are counted. All votes have to be closed before.</summary>
internal static class CloseMeeting
{
    public sealed record Request([Range(0, 100_000)] int? HeadCount);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid meetingId, Request request, CallerOfRequest by, MeetingPlanning meetings, CancellationToken cancel) =>
        await meetings.Close(meetingId, request.HeadCount, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
