using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>Counts distinct persons behind groups: who wrote and who said "me too" count once, and so do entries that turned out to be one person, however many merges lie between them.</summary>
internal static class NeedCounting
{
    public static async Task<Dictionary<Guid, HashSet<Guid>>> PersonsBehind(this ZiZhiJinDb db, NeedBoardKey key, CancellationToken cancel)
    {
        var wrote = await db.Needs.Where(need => need.AreaId == key.AreaId && need.Year == key.Year && need.GroupId != null)
            .Select(need => new { GroupId = need.GroupId!.Value, need.PersonId }).ToListAsync(cancel);
        var supported = await (
            from support in db.NeedSupports
            join needs in db.NeedGroups on support.GroupId equals needs.Id
            where needs.AreaId == key.AreaId && needs.Year == key.Year
            select new { support.GroupId, support.PersonId }).ToListAsync(cancel);
        var merged = await db.Persons.Where(person => person.AreaId == key.AreaId && person.MergedInto != null)
            .ToDictionaryAsync(person => person.Id, person => person.MergedInto!.Value, cancel);
        return wrote.Concat(supported).GroupBy(voice => voice.GroupId, voice => RootOf(voice.PersonId, merged)).ToDictionary(group => group.Key, group => group.ToHashSet());
    }

    // Only an entry that is no double of another one becomes a double, so a chain has an end.
    private static Guid RootOf(Guid personId, Dictionary<Guid, Guid> merged)
    {
        while (merged.TryGetValue(personId, out var next)) personId = next;
        return personId;
    }
}
