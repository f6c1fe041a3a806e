using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>Two entries of the roster are one person: the other one becomes this one. Whoever answered under both is counted once.</summary>
internal static class MergePersons
{
    public sealed record Request(Guid OtherId, [Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid personId, Request request, CallerOfRequest by, PersonCare care, CancellationToken cancel) =>
        await care.Merge(new(personId, request.OtherId), request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
