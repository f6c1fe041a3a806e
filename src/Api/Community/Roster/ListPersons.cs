using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>A neighbourhood's roster, masked, searched by part of a name. Names are encrypted, so one area is opened in memory.</summary>
internal static class ListPersons
{
    public static async Task<Results<Ok<List<PersonAnswer>>, NotFound>> Handle(
        Guid areaId, [StringLength(20)] string? name, CallerOfRequest by, RosterSearch roster, CancellationToken cancel) =>
        await roster.Find(areaId, name, by.Caller, cancel) is { } found
            ? TypedResults.Ok(found.Select(one => PersonAnswer.Of(one.Person, one.Details, one.Verified)).ToList())
            : TypedResults.NotFound();
}
