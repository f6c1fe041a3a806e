using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

/// <summary>I end a mandate: nobody acts for me under it any more, or I give back one that I was given. Revoking it again changes nothing.</summary>
internal static class RevokeMyMandate
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid mandateId, CallerOfRequest by, MandateGiving giving, CancellationToken cancel) =>
        await giving.RevokeMyself(mandateId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
