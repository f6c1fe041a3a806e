using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Community.Persons;

/// <summary>Reads persons for the pages, on the rosters that the clerk keeps.</summary>
internal sealed class PersonReading(ZiZhiJinDb db, RosterSearch roster, PersonDoubles doubles, PersonalData personal)
{
    public const int LongestName = 20;

    /// <summary>Nobody where nothing was asked for.</summary>
    public async Task<IReadOnlyList<RosterPerson>> Find(Guid areaId, string name, Clerk clerk, CancellationToken cancel)
    {
        if (name.Length is 0 or > LongestName) return [];
        return [.. (await roster.Find(areaId, name, clerk.Caller, cancel) ?? []).Select(RosterPerson.Of)];
    }

    public async Task<IReadOnlyList<IReadOnlyList<RosterPerson>>> Doubles(Guid areaId, CancellationToken cancel)
    {
        var found = await doubles.In(areaId, cancel);
        var shown = await Shown([.. found.SelectMany(same => same)], cancel);
        return [.. found.Select(same => same.Where(shown.ContainsKey).Select(id => shown[id]).ToList())];
    }

    public async Task<PersonView?> Read(Guid personId, string name, Clerk clerk, CancellationToken cancel)
    {
        if (await db.Persons.AsNoTracking().OnRostersOf(clerk.Caller, db).FirstOrDefaultAsync(person => person.Id == personId, cancel) is not { } person) return null;
        var others = await Find(person.AreaId, name, clerk, cancel);
        return new PersonView((await Shown([personId], cancel))[personId], person, await db.Areas.Where(area => area.Id == person.AreaId).Select(area => area.Name).FirstAsync(cancel))
        {
            Name = name, Others = [.. others.Where(other => other.Id != personId)], Merged = await MergedInto(personId, cancel),
        };
    }

    private async Task<Dictionary<Guid, RosterPerson>> Shown(List<Guid> ids, CancellationToken cancel)
    {
        var persons = await db.Persons.AsNoTracking().Where(person => ids.Contains(person.Id))
            .Select(person => new { person, verified = db.Accounts.Any(account => account.PersonId == person.Id) }).ToListAsync(cancel);
        return persons.ToDictionary(one => one.person.Id, one => RosterPerson.Of(one.person.Id, personal.Open(one.person), one.verified));
    }

    private async Task<List<MergedEntry>> MergedInto(Guid personId, CancellationToken cancel)
    {
        var merges = await (
            from merge in db.PersonMerges
            join person in db.Persons on merge.SourceId equals person.Id
            where merge.TargetId == personId && merge.SplitAt == null && person.MergedInto == personId && person.ErasedAt == null
            orderby merge.Id
            select new { merge, person }).AsNoTracking().ToListAsync(cancel);
        return [.. merges.Select(one => new MergedEntry(one.person.Id, personal.Open(one.person).Address, one.merge.Reason, one.merge.MergedAt))];
    }
}
