using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs;

/// <summary>What the caller's neighbours need this fund year, by groups and how many residents stand behind each; nobody's name and nobody's sentence.</summary>
internal static class ListNeeds
{
    public static async Task<Results<Ok<List<NeedGroupShown>>, NotFound>> Handle(
        Guid area, CallerOfRequest by, NeedQueries needs, TimeProvider time, CancellationToken cancel)
    {
        if (area != by.Caller.AreaId) return TypedResults.NotFound();
        return TypedResults.Ok(await needs.ShownTo(by.Caller.PersonId, new(area, ShanghaiTime.DayOf(time.GetUtcNow()).Year), cancel));
    }
}
