using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>Gives somebody without a phone a card to be scanned; earlier ones of theirs are worth nothing from now on.</summary>
internal static class IssueCard
{
    /// <param name="Code">What the QR of the card says behind <c>/s/</c>.</param>
    public sealed record Answer(string Code);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid personId, CallerOfRequest by, Cards cards, CancellationToken cancel) =>
        await cards.Issue(personId, by.Caller, cancel) is { } code ? TypedResults.Ok(new Answer(code)) : TypedResults.NotFound();
}
