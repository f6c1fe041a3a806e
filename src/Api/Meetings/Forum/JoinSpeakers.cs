using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>Somebody who registered or is there wants to speak: gets a turn in the order of arrival, and keeps the one that they have.</summary>
internal static class JoinSpeakers
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request([Required] string Nonce);

    public static async Task<Results<Ok<SpeakerAnswer>, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, SpeakerList speakers, CancellationToken cancel) =>
        await speakers.Join(meetingId, Nonce.Read(request.Nonce), by.Caller, cancel) is { } turn ? TypedResults.Ok(SpeakerAnswer.Of(turn)) : TypedResults.NotFound();
}
