namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>How often each feature is met in a neighbourhood: what nearly everybody mentions tells needs apart less.</summary>
internal sealed class NeedCounts
{
    // As if this many needs, in which no feature is frequent, had been read before the first: a young list damps nothing.
    private const double Background = 200, BackgroundOfAFeature = 2, Least = 0.35, Most = 1.1;

    private static readonly double Full = Math.Log(Background / BackgroundOfAFeature);
    private readonly Dictionary<string, int> _needs = [];
    private int _all;

    public void Count(NeedVector vector, int sign)
    {
        _all += sign;
        foreach (var (feature, _) in vector.Features) _needs[feature] = _needs.GetValueOrDefault(feature) + sign;
    }

    /// <summary>From 0.35 for what everybody says to 1.1 for what one alone says in a long list.</summary>
    public double ScarcityOf(string feature) =>
        Math.Clamp(Math.Log((_all + Background) / (_needs.GetValueOrDefault(feature) + BackgroundOfAFeature)) / Full, Least, Most);
}
