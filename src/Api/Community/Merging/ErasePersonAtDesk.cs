using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>Somebody without a phone asked for their data to be erased: counts stay, names and texts go.</summary>
internal static class ErasePersonAtDesk
{
    public sealed record Request([Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid personId, Request request, CallerOfRequest by, Departures departures, CancellationToken cancel) =>
        await departures.Erase(personId, request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
