using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>Another person at the office says yes or no to a rule holding with another value.</summary>
internal static class DecideOverride
{
    public sealed record Request(bool Approve);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid overrideId, Request request, CallerOfRequest by, RuleOverriding overriding, CancellationToken cancel) =>
        await overriding.Decide(overrideId, request.Approve, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
