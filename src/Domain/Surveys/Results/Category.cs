namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>One row or column as tables of pairs show it: a group, or the pool of an aspect's small groups. At least five persons each.</summary>
/// <param name="Aspect">The number of its aspect.</param>
internal sealed record Category(int Aspect, IReadOnlyList<int> Groups, int Persons)
{
    public bool IsPool { get; init; }

    /// <summary>The versions whose people can be in it.</summary>
    public VersionSet Versions { get; init; } = VersionSet.Every;

    /// <summary>The shown groups of each crossed aspect in which anybody is, and its pool.</summary>
    public static IReadOnlyList<Category> Of(ResultCounts counts)
    {
        var aspects = Enumerable.Range(0, counts.Breakdown.CrossedAspects);
        return [.. aspects.SelectMany(aspect => OfAspect(counts, aspect))];
    }

    private static IEnumerable<Category> OfAspect(ResultCounts counts, int aspect)
    {
        var (pool, shown, groups) = (new List<int>(), GroupCounts.Shown(counts, aspect), counts.Breakdown.Aspects[aspect].Groups);
        var versions = default(VersionSet);
        for (var i = 0; i < shown.Length; i++)
        {
            var group = counts.Breakdown.Starts[aspect] + i;
            if (!shown[i]) (pool, versions) = ([.. pool, group], versions.With(groups[i].Versions));
            else if (counts[group] > 0) yield return new Category(aspect, [group], counts[group]) { Versions = groups[i].Versions };
        }

        if (pool.Count > 0) yield return new Category(aspect, pool, pool.Sum(group => counts[group])) { IsPool = true, Versions = versions };
    }
}
