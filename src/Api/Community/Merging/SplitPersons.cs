using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>A merge was a mistake: the other entry is a person of its own again, and each has what it answered itself.</summary>
internal static class SplitPersons
{
    public sealed record Request(Guid OtherId, [Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid personId, Request request, CallerOfRequest by, PersonCare care, CancellationToken cancel) =>
        await care.Split(new(personId, request.OtherId), request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
