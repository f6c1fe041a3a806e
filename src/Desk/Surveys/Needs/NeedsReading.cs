using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>Reads boards of needs for the pages.</summary>
internal sealed class NeedsReading(ZiZhiJinDb db, NeedQueries needs, NeedsRules rules, TimeProvider time)
{
    /// <summary>Nothing when the area is none of the clerk's. Without an area the first one's board of this year.</summary>
    public async Task<BoardView?> Board((Guid? Area, int? Year) of, NeedFilter filter, Clerk clerk, CancellationToken cancel)
    {
        var areas = await AreasOf(clerk, cancel);
        if ((of.Area ?? areas.FirstOrDefault()?.Id) is not { } area) return new BoardView(areas, null, []);

        var key = new NeedBoardKey(area, of.Year is { } year and >= 2000 and <= 2100 ? year : ShanghaiTime.DayOf(time.GetUtcNow()).Year);
        if (await needs.Board(clerk.Caller, key, filter, cancel) is not { } groups) return null;
        return new BoardView(areas, key, groups) { Filter = filter, Today = ShanghaiTime.DayOf(time.GetUtcNow()), Categories = (await PackOf(key, cancel))?.Categories ?? [] };
    }

    public async Task<GroupView?> Group(Guid groupId, Clerk clerk, CancellationToken cancel)
    {
        var found = await db.NeedGroups.Where(group => group.Id == groupId).Select(group => new { group.AreaId, group.Year }).FirstOrDefaultAsync(cancel);
        if (found is null) return null;

        var key = new NeedBoardKey(found.AreaId, found.Year);
        var groups = await needs.Board(clerk.Caller, key, new NeedFilter(), cancel) ?? [];
        return groups.FirstOrDefault(group => group.Id == groupId) is { } one
            ? new GroupView(key, one, [.. groups.Where(group => group.Id != groupId)], await PackOf(key, cancel))
            : null;
    }

    /// <summary>Whether all of these are needs of the group.</summary>
    public async Task<bool> AreIn(Guid groupId, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        await db.Needs.CountAsync(need => need.GroupId == groupId && ids.Contains(need.Id), cancel) == ids.Distinct().Count();

    /// <summary>One that nobody has named before.</summary>
    public NeedProposal NewProposal(string title) => new(Guid.CreateVersion7(time.GetUtcNow()), title);

    private async Task<PolicyPack?> PackOf(NeedBoardKey key, CancellationToken cancel) => (await rules.Of(key.AreaId, key.Year, cancel))?.Pack;

    private Task<List<AreaChoice>> AreasOf(Clerk clerk, CancellationToken cancel) =>
        db.Areas.Within(clerk.Caller.ScopeOf(NeedActs.Keepers)).Where(area => area.Kind == AreaKind.Neighbourhood)
            .OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel);
}
