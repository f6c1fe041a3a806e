using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>The next in the order of arrival speaks. Asking again while they speak names the same.</summary>
internal static class CallNextSpeaker
{
    public static async Task<Results<Ok<SpeakerAnswer>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, SpeakerList speakers, CancellationToken cancel) =>
        await speakers.CallNext(meetingId, by.Caller, cancel) is { } turn ? TypedResults.Ok(SpeakerAnswer.Of(turn)) : TypedResults.NotFound();
}
