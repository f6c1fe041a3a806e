namespace ZiZhiJin.Bench.Report;

/// <summary>Machines are noisy: what is reported is the middle of several rounds.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
