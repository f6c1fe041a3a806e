using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>A helper signs that somebody is there who has neither phone nor card. Until a day after the end.</summary>
internal static class EnterPerson
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request([Required] Guid PersonId, [Required] string Nonce);

    public static async Task<Results<Ok<CheckInAnswer>, NotFound>> Handle(
        Guid activityId, Request request, CallerOfRequest by, Leading leading, Entering entering, CancellationToken cancel)
    {
        if (await leading.Find(activityId, by, cancel) is not { } activity) return TypedResults.NotFound();
        var outcome = await entering.Enter(activity.Occasion, request.PersonId, (by.Caller.AccountId, Nonce.Read(request.Nonce)), cancel);
        return outcome is { At: { } at } ? TypedResults.Ok(new CheckInAnswer(at, outcome.First)) : TypedResults.NotFound();
    }
}
