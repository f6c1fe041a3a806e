using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Minutes are drafted from what was recorded: when and where, who came, what was voted. Those that are there already are answered.</summary>
internal static class DraftMinutes
{
    public static async Task<Results<Ok<ReadMinutes.Answer>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MinutesKeeping keeping, CancellationToken cancel) =>
        await keeping.Draft(meetingId, by.Caller, cancel) is { } minutes
            ? TypedResults.Ok(ReadMinutes.Answer.Of(minutes, await keeping.ConfirmationsOf(minutes, cancel)))
            : TypedResults.NotFound();
}
