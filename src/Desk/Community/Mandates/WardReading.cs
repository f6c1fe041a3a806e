using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Community.Persons;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Desk.Community.Mandates;

/// <summary>Reads persons of the clerk's neighbourhoods and who may act for them.</summary>
internal sealed class WardReading(ZiZhiJinDb db, RosterSearch roster, MandateLists mandates, PersonalData personal)
{
    /// <summary>Nothing when the area is none of the clerk's; without an area the first of theirs.</summary>
    public async Task<WardsView?> Find(Guid? area, string name, Clerk clerk, CancellationToken cancel)
    {
        var areas = await db.Areas.Within(clerk.Caller.ScopeOf(MandateGiving.Desks)).Where(one => one.Kind == AreaKind.Neighbourhood)
            .OrderBy(one => one.Path).Select(one => new AreaChoice(one.Id, one.Name)).ToListAsync(cancel);
        if (area is not null && !areas.Exists(one => one.Id == area)) return null;
        if ((area ?? areas.FirstOrDefault()?.Id) is not { } chosen) return new WardsView(areas, null, name);

        var found = name.Length is 0 or > PersonReading.LongestName ? [] : await roster.Find(chosen, name, clerk.Caller, cancel) ?? [];
        return new WardsView(areas, chosen, name) { Found = [.. found.Select(RosterPerson.Of)] };
    }

    public async Task<WardView?> Read(Guid personId, Clerk clerk, CancellationToken cancel)
    {
        var areas = db.Areas.Within(clerk.Caller.ScopeOf(MandateGiving.Desks));
        var found = await (
            from person in db.Persons.OnRoster()
            join area in areas on person.AreaId equals area.Id
            where person.Id == personId
            select new { person, area.Name, verified = db.Accounts.Any(account => account.PersonId == personId) }).AsNoTracking().FirstOrDefaultAsync(cancel);
        if (found is null) return null;
        var helpers = await mandates.HelpersOf(personId, cancel);
        return new WardView(RosterPerson.Of(personId, personal.Open(found.person), found.verified), found.Name, [.. helpers.Select(one => new HelperLine(one.Mandate, one.Name))]);
    }
}
