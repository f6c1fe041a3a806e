using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Desk.Community.Granting;

/// <summary>Reads the grants of the clerk's areas, with masked names where an account belongs to somebody on a roster.</summary>
internal sealed class RolesReading(ZiZhiJinDb db, RoleGranting roles, PersonalData personal, TimeProvider time)
{
    private const int Most = 500;

    public async Task<RolesView> Read(Clerk clerk, bool ended, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        var found = await (
            from grant in roles.SeenBy(clerk.Caller).Where(grant => ended || grant.To == null || grant.To >= today).Take(Most)
            join area in db.Areas on grant.AreaId equals area.Id
            join account in db.Accounts on grant.AccountId equals account.Id
            join one in db.Persons on account.PersonId equals one.Id into persons
            from person in persons.DefaultIfEmpty()
            select new { grant, area, person }).AsNoTracking().ToListAsync(cancel);
        var lines = found.OrderBy(one => one.area.Path, StringComparer.Ordinal).ThenByDescending(one => one.grant.Role)
            .Select(one => new GrantLine(one.grant, one.area.Name, NameOf(one.person), MayEnd(clerk, one.grant, one.area), one.grant.HoldsOn(today))).ToList();
        return new RolesView(lines, RolesToGive(clerk), await AreasOf(clerk, cancel), today) { ShowsEnded = ended };
    }

    private string? NameOf(Person? person) => person is null ? null : Mask.Name(personal.Open(person).Name);

    private static bool MayEnd(Clerk clerk, RoleGrant grant, Area area) => clerk.Caller.ScopeOf(GrantPolicy.GiversOf(grant.Role)).Holds(area.Path);

    private static List<Role> RolesToGive(Clerk clerk) => [.. Enum.GetValues<Role>().Where(role => clerk.Holds(GrantPolicy.GiversOf(role)))];

    private Task<List<AreaChoice>> AreasOf(Clerk clerk, CancellationToken cancel) =>
        db.Areas.Within(clerk.Caller.ScopeOf(GrantPolicy.Givers)).OrderBy(area => area.Path)
            .Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel);
}
