using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>A helper signs that somebody is there who has neither phone nor card. Until a day after the end.</summary>
internal static class EnterPerson
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request([Required] Guid PersonId, [Required] string Nonce);

    public static async Task<Results<Ok<CheckInAnswer>, NotFound>> Handle(
        Guid occasionId, Request request, OccasionsHere here, Entering entering, CancellationToken cancel)
    {
        if (await here.Led(occasionId, cancel) is not { } occasion) return TypedResults.NotFound();
        var outcome = await entering.Enter(occasion, request.PersonId, (here.Caller.AccountId, Nonce.Read(request.Nonce)), cancel);
        return outcome is { At: { } at } ? TypedResults.Ok(new CheckInAnswer(at, outcome.First)) : TypedResults.NotFound();
    }
}
