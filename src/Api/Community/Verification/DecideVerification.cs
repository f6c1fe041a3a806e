using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>The committee says which person of the roster a waiting resident is, or why not.</summary>
internal static class DecideVerification
{
    /// <summary>With a person the answer is yes; without one it is no, and says why.</summary>
    public sealed record Request(Guid? PersonId = null, [StringLength(200, MinimumLength = 2)] string? Answer = null);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid requestId, Request request, CallerOfRequest by, VerificationDeciding deciding, CancellationToken cancel)
    {
        var decided = request.PersonId is { } person
            ? await deciding.Approve(requestId, person, by.Caller, cancel)
            : await deciding.Decline(requestId, request.Answer, by.Caller, cancel);
        return decided ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
