using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>Residents who join a group without writing again, and who take that back. The key decides: a person stands behind a group once.</summary>
public sealed class NeedVoices(ZiZhiJinDb db, TimeProvider time)
{
    private const int MostMerges = 20;

    /// <summary>The group that <paramref name="groupId"/> has become part of by now, if it is the neighbourhood's and residents see it.</summary>
    public async Task<Guid?> LiveGroup(Guid groupId, Guid? areaId, CancellationToken cancel)
    {
        for (var step = 0; step < MostMerges; step++)
        {
            var group = await db.NeedGroups.AsNoTracking().Where(group => group.Id == groupId && group.AreaId == areaId && group.Title != "").FirstOrDefaultAsync(cancel);
            if (group?.MergedInto is not { } next) return group?.Id;
            groupId = next;
        }

        return null;
    }

    /// <summary>Of a group that is merged at this moment nothing is joined: the caller looks again. Joining twice is joining once.</summary>
    public async Task<bool> Join(Guid groupId, Guid personId, CancellationToken cancel)
    {
        var (group, person, now) = (groupId.ToByteArray(true), personId.ToByteArray(true), time.GetUtcNow().UtcDateTime);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO need_supports (GroupId, PersonId, At) SELECT Id, {person}, {now} FROM need_groups WHERE Id = {group} AND MergedInto IS NULL ON DUPLICATE KEY UPDATE need_supports.At = need_supports.At", cancel);
        return await db.NeedSupports.AnyAsync(support => support.GroupId == groupId && support.PersonId == personId, cancel);
    }

    public Task<int> Leave(Guid groupId, Guid personId, CancellationToken cancel) =>
        db.NeedSupports.Where(support => support.GroupId == groupId && support.PersonId == personId).ExecuteDeleteAsync(cancel);
}
