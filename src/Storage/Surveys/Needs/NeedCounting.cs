using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>Counts distinct persons behind groups: who wrote and who said "me too" count once, and so do two entries that turned out to be one person.</summary>
internal static class NeedCounting
{
    public static async Task<Dictionary<Guid, HashSet<Guid>>> PersonsBehind(this ZiZhiJinDb db, NeedBoardKey key, CancellationToken cancel)
    {
        var wrote =
            from need in db.Needs
            join person in db.Persons on need.PersonId equals person.Id
            where need.AreaId == key.AreaId && need.Year == key.Year && need.GroupId != null
            select new { GroupId = need.GroupId!.Value, PersonId = person.MergedInto ?? person.Id };
        var supported =
            from support in db.NeedSupports
            join needs in db.NeedGroups on support.GroupId equals needs.Id
            join person in db.Persons on support.PersonId equals person.Id
            where needs.AreaId == key.AreaId && needs.Year == key.Year
            select new { support.GroupId, PersonId = person.MergedInto ?? person.Id };
        var behind = (await wrote.ToListAsync(cancel)).Concat(await supported.ToListAsync(cancel));
        return behind.GroupBy(voice => voice.GroupId, voice => voice.PersonId).ToDictionary(group => group.Key, group => group.ToHashSet());
    }
}
