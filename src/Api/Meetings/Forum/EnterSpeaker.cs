using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>Staff put somebody without a phone on the list of speakers.</summary>
internal static class EnterSpeaker
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request(Guid PersonId, [Required] string Nonce);

    public static async Task<Results<Ok<SpeakerAnswer>, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, SpeakerList speakers, CancellationToken cancel) =>
        await speakers.Enter(meetingId, request.PersonId, Nonce.Read(request.Nonce), by.Caller, cancel) is { } turn ? TypedResults.Ok(SpeakerAnswer.Of(turn)) : TypedResults.NotFound();
}
