using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

/// <summary>From now on nobody acts for the person under this mandate. Revoking it again changes nothing.</summary>
internal static class RevokeMandateAtDesk
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid mandateId, CallerOfRequest by, MandateGiving giving, CancellationToken cancel) =>
        await giving.RevokeAtDesk(mandateId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
