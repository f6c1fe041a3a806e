using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Presence;

/// <summary>Finds somebody without a phone on the neighbourhood's roster, masked, so that a helper can enter them.</summary>
internal static class FindByName
{
    private const int Most = 20;

    public static async Task<Results<Ok<List<PersonAnswer>>, NotFound>> Handle(
        Guid occasionId, [Required, StringLength(20, MinimumLength = 1)] string name, OccasionsHere here, RosterSearch roster, CancellationToken cancel)
    {
        if (await here.Led(occasionId, cancel) is not { } occasion) return TypedResults.NotFound();
        var found = await roster.Find(occasion.AreaId, name, cancel);
        return TypedResults.Ok(found.Take(Most).Select(one => PersonAnswer.Of(one.Person, one.Details, one.Verified)).ToList());
    }
}
