using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Staff write down what was said. Who had confirmed the minutes is asked again.</summary>
internal static class RewriteMinutes
{
    /// <param name="Version">Of the minutes that whoever writes had before them. When others have written since, theirs stay and this is refused.</param>
    public sealed record Request([Required, StringLength(MeetingMinutes.LongestText)] string Text, [Range(1, int.MaxValue)] int Version);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, MinutesKeeping keeping, CancellationToken cancel) =>
        await keeping.Rewrite(meetingId, (request.Text, request.Version), by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
