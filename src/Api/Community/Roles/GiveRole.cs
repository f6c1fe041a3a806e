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

/// <summary>Gives a role for an area, from a day to a day (Shanghai days, both counted).</summary>
internal static class GiveRole
{
    public sealed record Request(Guid AccountId, Role Role, Guid AreaId, DateOnly From, DateOnly? To = null);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Request request, CallerOfRequest by, ZiZhiJinDb db, AuditTrail audit, SessionStore sessions, CancellationToken cancel)
    {
        var givers = GrantPolicy.GiversOf(request.Role);
        if (!by.Caller.Holds(givers)) throw new RefusedException(CommunityRefusals.GrantNotYours);
        if (!await db.Areas.Within(by.Caller.ScopeOf(givers)).AnyAsync(area => area.Id == request.AreaId, cancel)) return TypedResults.NotFound();
        if (!await db.Accounts.AnyAsync(account => account.Id == request.AccountId, cancel)) throw new RefusedException(CommunityRefusals.AccountUnknown);

        var grant = RoleGrant.Give(request.AccountId, request.Role, request.AreaId, request.From, request.To, by.Caller.AccountId);
        db.RoleGrants.Add(grant);
        audit.Did(by.Caller.AccountId, "role.give", request.AreaId, grant.Id, request.Role.ToString());
        await db.SaveChangesAsync(cancel);
        await sessions.Refresh(request.AccountId, cancel);
        return TypedResults.Created($"/api/staff/grants/{grant.Id}", new Answer(grant.Id));
    }
}
