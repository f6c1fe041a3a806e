using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>The areas that the caller works in.</summary>
internal static class ListAreas
{
    public static async Task<Ok<List<AreaAnswer>>> Handle(CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Areas.Within(by.Caller.StaffSight).OrderBy(area => area.Path)
            .Select(area => new AreaAnswer(area.Id, area.Name, area.Kind, area.IsDemo)).ToListAsync(cancel));
}
