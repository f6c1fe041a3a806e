using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>The neighbourhoods among which a newcomer looks for their own, each with what it lies in.</summary>
internal static class ListNeighbourhoods
{
    private const int Most = 1000;

    public sealed record Answer(Guid Id, string Name, string Within, bool IsDemo);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel) =>
        TypedResults.Ok(await (
            from area in db.Areas
            join parent in db.Areas on area.ParentId equals parent.Id
            where area.Kind == AreaKind.Neighbourhood
            orderby area.Path
            select new Answer(area.Id, area.Name, parent.Name, area.IsDemo)).Take(Most).ToListAsync(cancel));
}
