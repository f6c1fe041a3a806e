using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Me;

/// <summary>What I agreed to, in which version, when, and what I took back.</summary>
internal static class ListConsents
{
    public sealed record Answer(ConsentKind Kind, int Version, DateTimeOffset GivenAt, DateTimeOffset? WithdrawnAt);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, Consents consents, CancellationToken cancel) =>
        TypedResults.Ok((await consents.Of(by.Caller.AccountId, cancel)).ConvertAll(consent => new Answer(consent.Kind, consent.Version, consent.GivenAt, consent.WithdrawnAt)));
}
