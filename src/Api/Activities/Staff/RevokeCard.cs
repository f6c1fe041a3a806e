using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>A card was lost: from now on it checks nobody in.</summary>
internal static class RevokeCard
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid personId, CallerOfRequest by, Cards cards, CancellationToken cancel) =>
        await cards.Revoke(personId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
