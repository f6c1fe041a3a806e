using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings.Ballots;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A resident votes. Sending the same receipt again is the same ballot; with another one the vote is taken already.</summary>
internal static class CastBallot
{
    /// <param name="Choices">Ids of options; of a ranking the best first.</param>
    /// <param name="Receipt">SHA-256, base64url, of a secret that the phone makes at random and keeps. It finds the ballot in the list of receipts, and takes it back before the closing.</param>
    public sealed record Request([Required, MaxLength(BallotForm.MostOptions)] IReadOnlyList<string> Choices, [Required] string Receipt);

    /// <param name="Receipt">Under which the ballot stands.</param>
    public sealed record Answer(string Receipt);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid motionId, Request request, CallerOfRequest by, Voting voting, CancellationToken cancel) =>
        await voting.Cast(motionId, (request.Choices, ReceiptText.Read(request.Receipt, "receipt")), by.Caller, cancel)
            ? TypedResults.Ok(new Answer(request.Receipt))
            : TypedResults.NotFound();
}
