using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Storage.Community.Granting;

/// <summary>How a role under four eyes is given: one giver asks with a reason, another person decides. What lies in no area of theirs is not there: nothing, or false.</summary>
public sealed class RoleRequesting(ZiZhiJinDb db, AuditTrail audit, SessionStore sessions, TimeProvider time)
{
    /// <summary>The requests of the areas in which the caller asks or decides, newest first.</summary>
    public IQueryable<RoleRequest> SeenBy(Caller caller)
    {
        var areas = db.Areas.Within(caller.ScopeOf([.. GrantPolicy.Askers.Union(GrantPolicy.Deciders)]));
        return db.RoleRequests.Where(request => areas.Any(area => area.Id == request.AreaId)).OrderByDescending(request => request.Id);
    }

    public async Task<Guid?> Ask(RoleWish wish, string reason, Caller by, CancellationToken cancel)
    {
        if (!await db.MayBeGiven(wish, by, cancel)) return null;

        var request = RoleRequest.Ask(wish, reason, by.AccountId, time.GetUtcNow());
        db.RoleRequests.Add(request);
        audit.Did(by.AccountId, "role.ask", wish.AreaId, request.Id, $"{wish.Role} {reason}");
        await db.SaveChangesAsync(cancel);
        return request.Id;
    }

    public async Task<bool> Decide(Guid requestId, bool approve, Caller by, CancellationToken cancel)
    {
        if (await Find(requestId, by, GrantPolicy.DecidersOf, cancel) is not { } request) return false;
        if (request.Decide(approve, by.AccountId, time.GetUtcNow()) is { } grant) db.RoleGrants.Add(grant);
        audit.Did(by.AccountId, approve ? "role.approve" : "role.decline", request.AreaId, request.Id, request.Role.ToString());
        await Save(cancel);
        if (approve) await sessions.Refresh(request.AccountId, cancel);
        return true;
    }

    /// <summary>Takes back what waits. Taking it back again changes nothing.</summary>
    public async Task<bool> Withdraw(Guid requestId, Caller by, CancellationToken cancel)
    {
        if (await Find(requestId, by, GrantPolicy.GiversOf, cancel) is not { } request) return false;
        request.Withdraw(by.AccountId, time.GetUtcNow());
        audit.Did(by.AccountId, "role.withdraw", request.AreaId, request.Id, request.Role.ToString());
        await Save(cancel);
        return true;
    }

    private async Task<RoleRequest?> Find(Guid requestId, Caller by, Func<Role, IReadOnlyList<Role>> mayAct, CancellationToken cancel)
    {
        if (await SeenBy(by).FirstOrDefaultAsync(request => request.Id == requestId, cancel) is not { } request) return null;
        var areas = db.Areas.Within(by.ScopeOf(mayAct(request.Role)));
        return await areas.AnyAsync(area => area.Id == request.AreaId, cancel) ? request : null;
    }

    // Of two at once, one does it.
    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(FourEyesRefusals.Decided);
        }
    }
}
