using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Desk.Community.Granting;

/// <summary>Reads the grants of the clerk's areas, with masked names where an account belongs to somebody on a roster.</summary>
internal sealed class RolesReading(ZiZhiJinDb db, RoleGranting roles, ExpiringGrants expiring, AccountNames names, TimeProvider time)
{
    private const int Most = 500;

    public async Task<RolesView> Read(Clerk clerk, bool ended, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        var grants = await roles.SeenBy(clerk.Caller).Where(grant => ended || grant.To == null || grant.To >= today).Take(Most).AsNoTracking().ToListAsync(cancel);
        var lines = await Lines(grants, clerk, today, cancel);
        return new RolesView([.. lines.OrderBy(line => line.Path, StringComparer.Ordinal).ThenByDescending(line => line.Line.Grant.Role).Select(line => line.Line)],
            RolesToGive(clerk), await AreasFor(GrantPolicy.Givers, clerk, cancel), today)
        {
            ShowsEnded = ended, EndingSoon = [.. (await Lines(await expiring.RenewableBy(clerk.Caller, Most, cancel), clerk, today, cancel)).Select(line => line.Line)],
        };
    }

    public Task<List<AreaChoice>> AreasFor(IReadOnlyCollection<Role> roles, Clerk clerk, CancellationToken cancel) =>
        db.Areas.Within(clerk.Caller.ScopeOf([.. roles])).OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel);

    private async Task<IEnumerable<(GrantLine Line, string Path)>> Lines(IReadOnlyList<RoleGrant> grants, Clerk clerk, DateOnly today, CancellationToken cancel)
    {
        var ids = grants.Select(grant => grant.AreaId).Distinct().ToList();
        var areas = await db.Areas.AsNoTracking().Where(area => ids.Contains(area.Id)).ToDictionaryAsync(area => area.Id, cancel);
        var known = await names.Of(grants.Select(grant => grant.AccountId), cancel);
        return grants.Select(grant => (Line(grant, areas[grant.AreaId]), areas[grant.AreaId].Path));

        GrantLine Line(RoleGrant grant, Area area) => new(grant, area.Name, known.GetValueOrDefault(grant.AccountId), MayEnd(clerk, grant, area), grant.HoldsOn(today));
    }

    private static bool MayEnd(Clerk clerk, RoleGrant grant, Area area) => clerk.Caller.ScopeOf(GrantPolicy.GiversOf(grant.Role)).Holds(area.Path);

    private static List<Role> RolesToGive(Clerk clerk) =>
        [.. Enum.GetValues<Role>().Where(role => !GrantPolicy.NeedsFourEyes(role) && clerk.Holds(GrantPolicy.GiversOf(role)))];
}
