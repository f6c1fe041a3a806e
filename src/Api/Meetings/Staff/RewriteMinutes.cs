using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Staff write down what was said. Who had confirmed the minutes is asked again.</summary>
internal static class RewriteMinutes
{
    public sealed record Request([Required, StringLength(MeetingMinutes.LongestText)] string Text);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, MinutesKeeping keeping, CancellationToken cancel) =>
        await keeping.Rewrite(meetingId, request.Text, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
