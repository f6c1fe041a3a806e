using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings.Ballots;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Somebody in whose name another voted stands before staff: of a named motion that ballot is struck and kept with the reason, and they vote anew.</summary>
internal static class RecastInPerson
{
    /// <param name="Choices">What they say now.</param>
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request(
        [Required] Guid PersonId, [Required, MaxLength(BallotForm.MostOptions)] IReadOnlyList<string> Choices,
        [Required, StringLength(StruckBallot.LongestReason, MinimumLength = 2), PlainText] string Reason, [Required] string Nonce);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid motionId, Request request, CallerOfRequest by, Recasting recasting, CancellationToken cancel) =>
        await recasting.Recast(motionId, new(request.PersonId, request.Choices, request.Reason.Trim(), Domain.Nonce.Read(request.Nonce)), by.Caller, cancel)
            ? TypedResults.NoContent()
            : TypedResults.NotFound();
}
