using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>A verified neighbour types the code from a newcomer's phone: I know them, they live there. The roster must have them, without a phone of their own.</summary>
internal static class VouchForNeighbour
{
    public sealed record Request([Required, StringLength(12, MinimumLength = 8), PlainText] string Code);

    public static async Task<NoContent> Handle(
        Request request, CallerOfRequest by, NeighbourVouching vouching, VerificationTries tries, CancellationToken cancel)
    {
        await vouching.MayVouch(by.Caller, cancel);
        await tries.Count(by.Caller.AccountId, null, cancel);
        await vouching.Vouch(request.Code, by.Caller, cancel);
        await tries.Forget(by.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
