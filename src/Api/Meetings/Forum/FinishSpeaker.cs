using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>Whoever was called has spoken, or did not come.</summary>
internal static class FinishSpeaker
{
    public sealed record Request(bool HasSpoken);

    public static async Task<Results<Ok<SpeakerAnswer>, NotFound>> Handle(Guid meetingId, Guid speakerId, Request request, CallerOfRequest by, SpeakerList speakers, CancellationToken cancel) =>
        await speakers.Finish(meetingId, speakerId, request.HasSpoken, by.Caller, cancel) is { } turn ? TypedResults.Ok(SpeakerAnswer.Of(turn)) : TypedResults.NotFound();
}
