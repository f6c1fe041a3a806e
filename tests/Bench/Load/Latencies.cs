namespace ZiZhiJin.Bench.Load;

/// <summary>Milliseconds from the intended moment to the complete answer, sorted.</summary>
internal sealed class Latencies
{
    private readonly double[] _sorted;

    private Latencies(double[] sorted) => _sorted = sorted;

    public static Latencies Of(IReadOnlyCollection<(List<double> Milliseconds, long Refused)> runs)
    {
        var refused = runs.Sum(run => run.Refused);
        if (refused > 0) throw new InvalidOperationException($"{refused} requests were refused.");
        return new Latencies([.. runs.SelectMany(run => run.Milliseconds).Order()]);
    }

    /// <summary>The latency below which this share of the requests stayed: 0.99 for p99.</summary>
    public double At(double share) => _sorted[Math.Min((int)(_sorted.Length * share), _sorted.Length - 1)];
}
