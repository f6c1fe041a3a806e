using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Storage.Notices;

/// <summary>
/// Finds the circles that somebody is in: residents of the areas above their home, holders of their roles there, themselves; and those of the
/// persons for whom they act.
/// </summary>
public sealed class CircleQueries(ZiZhiJinDb db, TimeProvider time)
{
    public async Task<Circles> Of(Caller caller, CancellationToken cancel)
    {
        var homes = await HomesOf(caller, cancel);
        var areas = await AreasAbove(homes.Select(home => home.Path).Concat(caller.Roles.Select(held => held.AreaPath)), cancel);
        var keys = new HashSet<string> { AudienceKey.Account(caller.AccountId) };
        foreach (var held in caller.Roles) keys.UnionWith(Above(held.AreaPath, areas).Select(area => AudienceKey.Holders(held.Role, area)));
        foreach (var home in homes) keys.UnionWith([.. Above(home.Path, areas).Select(AudienceKey.Residents), .. await Entries(home.PersonId, cancel)]);
        return new([.. keys], await Since(caller, homes, cancel));
    }

    private async Task<List<Home>> HomesOf(Caller caller, CancellationToken cancel)
    {
        var persons = await db.RepresentedBy(caller.AccountId).Select(one => one.Person.Id).ToListAsync(cancel);
        if (caller.PersonId is { } me) persons.Add(me);
        return await (
            from person in db.Persons.OnRoster()
            join area in db.Areas on person.AreaId equals area.Id
            where persons.Contains(person.Id)
            select new Home(person.Id, area.Path, person.AddedAt)).ToListAsync(cancel);
    }

    // Also the doubles that turned out to be this person: a notice may name one of them.
    private async Task<IEnumerable<string>> Entries(Guid personId, CancellationToken cancel) => (await db.EntriesOf(personId, cancel)).Select(AudienceKey.Person);

    private async Task<Dictionary<string, Guid>> AreasAbove(IEnumerable<string> places, CancellationToken cancel)
    {
        var paths = places.SelectMany(Beginnings).Distinct().ToList();
        return await db.Areas.Where(area => paths.Contains(area.Path)).ToDictionaryAsync(area => area.Path, area => area.Id, cancel);
    }

    private async Task<DateTimeOffset> Since(Caller caller, List<Home> homes, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        var first = await db.RoleGrants.Where(grant => grant.AccountId == caller.AccountId && grant.From <= today && (grant.To == null || grant.To >= today)).MinAsync(grant => (DateOnly?)grant.From, cancel);
        var held = first is { } day ? ShanghaiTime.MomentOf(day, TimeOnly.MinValue) : time.GetUtcNow();
        return homes.Select(home => home.Since).Append(held).Min();
    }

    private static IEnumerable<Guid> Above(string path, Dictionary<string, Guid> areas) => Beginnings(path).Where(areas.ContainsKey).Select(beginning => areas[beginning]);

    private static IEnumerable<string> Beginnings(string path) =>
        path.Select((letter, at) => (letter, at)).Where(one => one.letter == '/').Select(one => path[..(one.at + 1)]);

    private sealed record Home(Guid PersonId, string Path, DateTimeOffset Since);
}
