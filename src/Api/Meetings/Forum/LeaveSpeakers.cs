using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>Somebody does not want to speak after all. Whoever has no turn loses none.</summary>
internal static class LeaveSpeakers
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, CallerOfRequest by, SpeakerList speakers, CancellationToken cancel) =>
        await speakers.Withdraw(meetingId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
