using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Activities;

/// <summary>Finds somebody without a phone on the neighbourhood's roster, masked, so that a helper can enter them.</summary>
internal static class FindByName
{
    private const int Most = 20;

    public static async Task<Results<Ok<List<PersonAnswer>>, NotFound>> Handle(
        Guid activityId, [Required, StringLength(20, MinimumLength = 1)] string name, CallerOfRequest by, Leading leading, RosterSearch roster, CancellationToken cancel)
    {
        if (await leading.AreaOf(activityId, by, cancel) is not { } area) return TypedResults.NotFound();
        var found = await roster.Find(area, name, cancel);
        return TypedResults.Ok(found.Take(Most).Select(one => PersonAnswer.Of(one.Person, one.Details, one.Verified)).ToList());
    }
}
