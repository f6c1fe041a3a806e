namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>One row or column as tables of pairs show it: a group, or the pool of an aspect's small groups. At least five persons each.</summary>
/// <param name="Aspect">The number of its aspect.</param>
internal sealed record Category(int Aspect, IReadOnlyList<int> Groups, int Persons)
{
    public bool IsPool { get; init; }

    /// <summary>The shown groups of each crossed aspect in which anybody is, and its pool.</summary>
    public static IReadOnlyList<Category> Of(ResultCounts counts)
    {
        var aspects = Enumerable.Range(0, counts.Breakdown.CrossedAspects);
        return [.. aspects.SelectMany(aspect => OfAspect(counts, aspect))];
    }

    private static IEnumerable<Category> OfAspect(ResultCounts counts, int aspect)
    {
        var (pool, shown) = (new List<int>(), GroupCounts.Shown(counts, aspect));
        for (var i = 0; i < shown.Length; i++)
        {
            var group = counts.Breakdown.Starts[aspect] + i;
            if (!shown[i]) pool.Add(group);
            else if (counts[group] > 0) yield return new Category(aspect, [group], counts[group]);
        }

        if (pool.Count > 0) yield return new Category(aspect, pool, pool.Sum(group => counts[group])) { IsPool = true };
    }
}
