namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>The numbers of one aspect's groups.</summary>
internal static class GroupCounts
{
    public static int[] Of(ResultCounts counts, int aspect) =>
        [.. Enumerable.Range(counts.Breakdown.Starts[aspect], counts.Breakdown.Aspects[aspect].Groups.Count).Select(group => counts[group])];

    /// <summary>Which of them are shown by their own number.</summary>
    public static bool[] Shown(ResultCounts counts, int aspect) =>
        Pooling.Shown(counts.Breakdown.Aspects[aspect].Kind, Of(counts, aspect), counts.TellsVersions ? [] : Limited(counts.Breakdown.Aspects[aspect]));

    // Of an option it is enough that one side is limited: the other follows.
    private static bool[] Limited(Aspect aspect) => [.. aspect.Groups.Select(group => group.Versions != VersionSet.Every)];
}
