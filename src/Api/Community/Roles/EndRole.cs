using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>Ends a role as of today. Ending it again changes nothing.</summary>
internal static class EndRole
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid grantId, CallerOfRequest by, ZiZhiJinDb db, AuditTrail audit, SessionStore sessions, TimeProvider time, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.Caller.ScopeOf(GrantPolicy.Givers));
        var grant = await db.RoleGrants.FirstOrDefaultAsync(grant => grant.Id == grantId && areas.Any(area => area.Id == grant.AreaId), cancel);
        if (grant is null) return TypedResults.NotFound();
        await MustBeGiver(grant, by.Caller, db, cancel);

        grant.End(ShanghaiTime.DayOf(time.GetUtcNow()));
        audit.Did(by.Caller.AccountId, "role.end", grant.AreaId, grant.Id, grant.Role.ToString());
        await db.SaveChangesAsync(cancel);
        await sessions.Refresh(grant.AccountId, cancel);
        return TypedResults.NoContent();
    }

    private static async Task MustBeGiver(RoleGrant grant, Caller caller, ZiZhiJinDb db, CancellationToken cancel)
    {
        var scope = caller.ScopeOf(GrantPolicy.GiversOf(grant.Role));
        if (!await db.Areas.Within(scope).AnyAsync(area => area.Id == grant.AreaId, cancel)) throw new RefusedException(CommunityRefusals.GrantNotYours);
    }
}
