using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>What a neighbourhood's office has decided for it.</summary>
internal static class ReadSettings
{
    public sealed record Answer(bool AllowsVouching);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid areaId, CallerOfRequest by, ZiZhiJinDb db, NewResident resident, CancellationToken cancel)
    {
        var seen = await db.Areas.Within(by.Caller.ScopeOf(Role.Committee, Role.Office)).AnyAsync(area => area.Id == areaId, cancel);
        return seen ? TypedResults.Ok(new Answer(await resident.AllowsVouching(areaId, cancel))) : TypedResults.NotFound();
    }
}
