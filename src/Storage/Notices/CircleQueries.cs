using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Notices;

/// <summary>Finds the circles that somebody is in: residents of the areas above their home, holders of their roles there, themselves.</summary>
public sealed class CircleQueries(ZiZhiJinDb db, TimeProvider time)
{
    public async Task<Circles> Of(Caller caller, CancellationToken cancel)
    {
        var joined = await db.Persons.OnRoster().Where(person => person.Id == caller.PersonId).Select(person => (DateTimeOffset?)person.AddedAt).FirstOrDefaultAsync(cancel);
        var areas = await AreasAbove(caller, cancel);
        var keys = new HashSet<string>(caller.Roles.SelectMany(held => areas.Where(area => held.AreaPath.StartsWith(area.Path, StringComparison.Ordinal)).Select(area => AudienceKey.Holders(held.Role, area.Id))))
        {
            AudienceKey.Account(caller.AccountId),
        };
        if (joined is not null && caller is { PersonId: { } person, AreaPath: { } home })
        {
            keys.UnionWith(areas.Where(area => home.StartsWith(area.Path, StringComparison.Ordinal)).Select(area => AudienceKey.Residents(area.Id)));
            keys.UnionWith(await Entries(person, cancel));
        }

        return new([.. keys], await Since(caller, joined, cancel));
    }

    // Also the doubles that turned out to be this person: a notice may name one of them.
    private async Task<IEnumerable<string>> Entries(Guid personId, CancellationToken cancel)
    {
        var all = new HashSet<Guid> { personId };
        for (var newest = new List<Guid> { personId }; newest.Count > 0;)
        {
            var roots = newest;
            newest = await db.Persons.Where(person => person.MergedInto != null && roots.Contains(person.MergedInto.Value)).Select(person => person.Id).ToListAsync(cancel);
            newest.RemoveAll(id => !all.Add(id));
        }

        return all.Select(AudienceKey.Person);
    }

    private async Task<List<(Guid Id, string Path)>> AreasAbove(Caller caller, CancellationToken cancel)
    {
        var paths = caller.Roles.Select(held => held.AreaPath).Append(caller.AreaPath).OfType<string>().SelectMany(Beginnings).Distinct().ToList();
        var areas = await db.Areas.Where(area => paths.Contains(area.Path)).Select(area => new { area.Id, area.Path }).ToListAsync(cancel);
        return [.. areas.Select(area => (area.Id, area.Path))];
    }

    private async Task<DateTimeOffset> Since(Caller caller, DateTimeOffset? joined, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        var first = await db.RoleGrants.Where(grant => grant.AccountId == caller.AccountId && grant.From <= today && (grant.To == null || grant.To >= today)).MinAsync(grant => (DateOnly?)grant.From, cancel);
        var held = first is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)) : time.GetUtcNow();
        return joined < held ? joined.Value : held;
    }

    private static IEnumerable<string> Beginnings(string path) =>
        path.Select((letter, at) => (letter, at)).Where(one => one.letter == '/').Select(one => path[..(one.at + 1)]);
}
