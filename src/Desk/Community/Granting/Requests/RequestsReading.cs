using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Desk.Community.Granting.Requests;

/// <summary>Reads the requests for roles of the clerk's areas.</summary>
internal sealed class RequestsReading(ZiZhiJinDb db, RoleRequesting requests, AccountNames names, RolesReading roles, TimeProvider time)
{
    private const int Most = 200;

    public async Task<RequestsView> Read(Clerk clerk, CancellationToken cancel)
    {
        var found = await requests.SeenBy(clerk.Caller).Take(Most).AsNoTracking().ToListAsync(cancel);
        var ids = found.Select(request => request.AreaId).Distinct().ToList();
        var areas = await db.Areas.AsNoTracking().Where(area => ids.Contains(area.Id)).ToDictionaryAsync(area => area.Id, cancel);
        var known = await names.Of(found.Select(request => request.AccountId), cancel);
        var lines = found.Select(request => Line(request, areas[request.AreaId], clerk) with { Name = known.GetValueOrDefault(request.AccountId) });
        return new RequestsView([.. lines], await roles.AreasFor(GrantPolicy.Askers, clerk, cancel), ShanghaiTime.DayOf(time.GetUtcNow()));
    }

    private RequestLine Line(RoleRequest request, Area area, Clerk clerk)
    {
        var (waits, mine) = (request.Approval.IsWaiting(time.GetUtcNow()), request.Approval.AskedBy == clerk.AccountId);
        return new RequestLine(request, area.Name, null)
        {
            IsWaiting = waits, MayWithdraw = waits && mine,
            MayDecide = waits && !mine && request.AccountId != clerk.AccountId && clerk.Caller.ScopeOf(GrantPolicy.DecidersOf(request.Role)).Holds(area.Path),
        };
    }
}
