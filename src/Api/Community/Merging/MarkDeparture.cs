using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>Somebody moved away: off the roster, the phone released. What was counted stays counted; the next file may bring them back.</summary>
internal static class MarkDeparture
{
    public sealed record Request([Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid personId, Request request, CallerOfRequest by, Departures departures, CancellationToken cancel) =>
        await departures.Mark(personId, request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
