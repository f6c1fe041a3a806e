using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Storage.Community.Granting;

/// <summary>Gives and ends roles, each by those who may. What lies in no area of the giver is not there: nothing, or false.</summary>
public sealed class RoleGranting(ZiZhiJinDb db, AuditTrail audit, SessionStore sessions, TimeProvider time)
{
    /// <summary>The grants that somebody who gives some role may see, newest first; ended ones included.</summary>
    public IQueryable<RoleGrant> SeenBy(Caller caller)
    {
        var areas = db.Areas.Within(caller.ScopeOf(GrantPolicy.Givers));
        return db.RoleGrants.Where(grant => areas.Any(area => area.Id == grant.AreaId)).OrderByDescending(grant => grant.Id);
    }

    public async Task<Guid?> Give(RoleWish wish, Caller by, CancellationToken cancel)
    {
        if (!await db.MayBeGiven(wish, by, cancel)) return null;
        if (GrantPolicy.NeedsFourEyes(wish.Role)) throw new RefusedException(CommunityRefusals.GrantNeedsFourEyes);

        var grant = RoleGrant.Give(wish.AccountId, wish.Role, wish.AreaId, wish.From, wish.To, by.AccountId);
        db.RoleGrants.Add(grant);
        audit.Did(by.AccountId, "role.give", wish.AreaId, grant.Id, wish.Role.ToString());
        await db.SaveChangesAsync(cancel);
        await sessions.Refresh(wish.AccountId, cancel);
        return grant.Id;
    }

    /// <summary>As of today. Ending it again changes nothing.</summary>
    public async Task<bool> End(Guid grantId, Caller by, CancellationToken cancel)
    {
        if (await SeenBy(by).FirstOrDefaultAsync(grant => grant.Id == grantId, cancel) is not { } grant) return false;
        await MustBeGiver(grant, by, cancel);

        grant.End(ShanghaiTime.DayOf(time.GetUtcNow()));
        audit.Did(by.AccountId, "role.end", grant.AreaId, grant.Id, grant.Role.ToString());
        await db.SaveChangesAsync(cancel);
        await sessions.Refresh(grant.AccountId, cancel);
        return true;
    }

    private async Task MustBeGiver(RoleGrant grant, Caller caller, CancellationToken cancel)
    {
        var scope = caller.ScopeOf(GrantPolicy.GiversOf(grant.Role));
        if (!await db.Areas.Within(scope).AnyAsync(area => area.Id == grant.AreaId, cancel)) throw new RefusedException(CommunityRefusals.GrantNotYours);
    }
}
