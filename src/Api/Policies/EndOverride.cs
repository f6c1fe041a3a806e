using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>The rule holds again as its town wrote it; a request that still waits is taken back. Ending it again changes nothing.</summary>
internal static class EndOverride
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid overrideId, CallerOfRequest by, RuleOverriding overriding, CancellationToken cancel) =>
        await overriding.End(overrideId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
