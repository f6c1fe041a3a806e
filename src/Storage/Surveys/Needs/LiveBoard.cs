using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>A neighbourhood's groups as this process has them in memory, up to a revision. One caller at a time.</summary>
public sealed class LiveBoard(NeedBoardKey key, NeedReader reader)
{
    private NeedIndex _index = new();
    private Dictionary<Guid, (Guid GroupId, NeedPart Part)> _needs = [];
    private long _revision;

    internal SemaphoreSlim Turn { get; } = new(1);

    public NeedMatch? Place(NeedPart part) => _index.Place(part);

    public IReadOnlyList<NeedMatch> Nearest(NeedPart part, int most) => _index.Nearest(part, most, NeedIndex.PerhapsTheSame);

    /// <summary>The name that the method has for a group; empty when its needs have nothing known in common.</summary>
    public string TitleOf(Guid groupId) => NeedUnderstanding.TitleOf(_index.CommonOf(groupId));

    /// <summary>Takes over what a need is now: new, moved or withdrawn.</summary>
    public void Take(Guid needId, Guid? groupId, string text)
    {
        if (_needs.Remove(needId, out var before)) _index.Remove(before.GroupId, before.Part);
        if (groupId is not { } group) return;
        var part = reader.Understand(text);
        _needs[needId] = (group, part);
        _index.Add(group, part);
    }

    /// <summary>Says that everything up to <paramref name="revision"/> has been taken over and is committed.</summary>
    public void StandsAt(long revision) => _revision = revision;

    internal async Task CatchUp(ZiZhiJinDb db, CancellationToken cancel)
    {
        var changed = await db.Needs.Where(need => need.AreaId == key.AreaId && need.Year == key.Year && need.Revision > _revision)
            .OrderBy(need => need.Revision).ThenBy(need => need.Id)
            .Select(need => new { need.Id, need.GroupId, need.Text, need.Revision }).ToListAsync(cancel);
        foreach (var need in changed) Take(need.Id, need.GroupId, need.Text);
        if (changed.Count > 0) _revision = changed[^1].Revision;
    }

    /// <summary>What was taken over may not have been committed: everything is read again.</summary>
    internal void Forget() => (_index, _needs, _revision) = (new(), [], 0);
}
