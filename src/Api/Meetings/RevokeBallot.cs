using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Ballots;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A resident takes the ballot back before the closing, and may vote again.</summary>
internal static class RevokeBallot
{
    /// <param name="Secret">What the phone made at random when it voted: 32 bytes, base64url.</param>
    public sealed record Request([Required] string Secret);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid motionId, Request request, CallerOfRequest by, Revoking revoking, CancellationToken cancel) =>
        await revoking.Revoke(motionId, ReceiptText.Read(request.Secret, "secret"), by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
