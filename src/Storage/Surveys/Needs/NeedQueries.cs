using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys.Needs.Raising;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>What residents and staff read about a neighbourhood's needs.</summary>
public sealed class NeedQueries(ZiZhiJinDb db, NeedBoards boards, NeedUnderstanding understanding, PolicyLibrary library, RaisedSeal seal)
{
    private const int MostShown = 200, MostLike = 5;

    /// <summary>The named groups of a neighbourhood, the most wanted first.</summary>
    public async Task<List<NeedGroupShown>> ShownTo(Guid? personId, NeedBoardKey key, CancellationToken cancel)
    {
        var persons = await db.PersonsBehind(key, cancel);
        var groups = await LiveGroups(key).Where(group => group.Title != "").ToListAsync(cancel);
        var categories = await Categories(key, cancel);
        return [.. groups.Where(group => persons.ContainsKey(group.Id))
            .Select(group => Shown(group, persons[group.Id], categories.GetValueOrDefault(group.Id), personId))
            .OrderByDescending(group => group.Residents).ThenBy(group => group.Id).Take(MostShown)];
    }

    /// <summary>The named groups that say something like <paramref name="text"/>, the nearest first.</summary>
    public async Task<List<NeedGroupShown>> Like(string text, Guid? personId, NeedBoardKey key, CancellationToken cancel)
    {
        var nearest = await boards.Ask(db, key, board => Task.FromResult(Nearest(board, text)), cancel);
        if (nearest.Count == 0) return [];
        var shown = (await ShownTo(personId, key, cancel)).ToDictionary(group => group.Id);
        return [.. nearest.Where(shown.ContainsKey).Select(id => shown[id])];
    }

    /// <summary>The board of those who keep it: all groups with sentences, hints, precedents and answers, the most wanted first. Nothing when it is not theirs.</summary>
    public async Task<IReadOnlyList<NeedGroupOnBoard>?> Board(Caller caller, NeedBoardKey key, NeedFilter filter, CancellationToken cancel)
    {
        if (!await db.Areas.Within(caller.ScopeOf(NeedActs.Keepers)).AnyAsync(area => area.Id == key.AreaId, cancel)) return null;
        var persons = await db.PersonsBehind(key, cancel);
        var groups = await LiveGroups(key).Where(group => !filter.UnansweredOnly || group.ProposalId == null).ToListAsync(cancel);
        var needs = await db.Needs.AsNoTracking().Where(need => need.AreaId == key.AreaId && need.Year == key.Year && need.GroupId != null)
            .OrderByDescending(need => need.Id).ToListAsync(cancel);
        var precedents = await Precedents(key.AreaId, cancel);
        var layout = new NeedBoardLayout(needs.ToLookup(need => need.GroupId!.Value), persons, precedents, library, await Scenes(key, cancel));
        return [.. groups.Where(group => persons.ContainsKey(group.Id)).Select(layout.Of)
            .Where(group => filter.Category is null || group.Category == filter.Category)
            .OrderByDescending(group => group.Residents).ThenBy(group => group.Id)];
    }

    private async Task<Dictionary<Guid, NeedScene>> Scenes(NeedBoardKey key, CancellationToken cancel)
    {
        var raised = await db.RaisedNeeds.AsNoTracking().Where(need => need.AreaId == key.AreaId && need.Year == key.Year && (need.PhotoId != null || need.Place != null)).ToListAsync(cancel);
        return raised.ToDictionary(need => need.Id, need => new NeedScene(need.PhotoId, seal.Open(need)));
    }

    private async Task<NeedPrecedents> Precedents(Guid areaId, CancellationToken cancel) =>
        new(await db.NeedDecisions.AsNoTracking().Where(decision => decision.AreaId == areaId).ToListAsync(cancel), understanding.Reader);

    private IQueryable<NeedGroup> LiveGroups(NeedBoardKey key) =>
        db.NeedGroups.AsNoTracking().Where(group => group.AreaId == key.AreaId && group.Year == key.Year && group.MergedInto == null);

    private List<Guid> Nearest(LiveBoard board, string text) =>
        [.. understanding.Reader.Read(text).SelectMany(part => board.Nearest(part, MostLike)).OrderByDescending(match => match.Likeness)
            .Select(match => match.GroupId).Distinct().Take(MostLike)];

    private async Task<Dictionary<Guid, string?>> Categories(NeedBoardKey key, CancellationToken cancel)
    {
        var counted = await db.Needs.Where(need => need.AreaId == key.AreaId && need.Year == key.Year && need.GroupId != null)
            .GroupBy(need => new { need.GroupId, need.Category }).Select(group => new { group.Key.GroupId, group.Key.Category, Needs = group.Count() }).ToListAsync(cancel);
        return counted.GroupBy(row => row.GroupId!.Value)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(row => row.Needs).ThenBy(row => row.Category, StringComparer.Ordinal).First().Category);
    }

    private static NeedGroupShown Shown(NeedGroup group, HashSet<Guid> persons, string? category, Guid? personId) =>
        new(group.Id, group.Title, category, persons.Count, personId is { } me && persons.Contains(me), group.ProposalTitle);
}
