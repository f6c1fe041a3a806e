using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Me;

/// <summary>I agree to a text in the version that I have read. Repeating it is harmless.</summary>
internal static class GiveConsent
{
    public sealed record Request(ConsentKind Kind, int Version);

    public static async Task<NoContent> Handle(Request request, CallerOfRequest by, Consents consents, CancellationToken cancel)
    {
        await consents.Give(by.Caller.AccountId, request.Kind, request.Version, cancel);
        return TypedResults.NoContent();
    }
}
