using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>The office decides for a neighbourhood whether neighbours may vouch for each other.</summary>
internal static class ChangeSettings
{
    public sealed record Request(bool AllowsVouching);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid areaId, Request request, CallerOfRequest by, ZiZhiJinDb db, AuditTrail audit, TimeProvider time, CancellationToken cancel)
    {
        if (!await db.Areas.Within(by.Caller.ScopeOf(Role.Office)).AnyAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel)) return TypedResults.NotFound();

        var settings = await db.AreaSettings.FirstOrDefaultAsync(settings => settings.AreaId == areaId, cancel) ?? db.AreaSettings.Add(AreaSettings.Of(areaId)).Entity;
        settings.Allow(request.AllowsVouching, by.Caller.AccountId, time.GetUtcNow());
        audit.Did(by.Caller.AccountId, "area.settings", areaId, null, request.AllowsVouching ? "vouching on" : "vouching off");
        await db.SaveChangesAsync(cancel);
        return TypedResults.NoContent();
    }
}
