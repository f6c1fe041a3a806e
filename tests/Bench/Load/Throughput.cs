namespace ZiZhiJin.Bench.Load;

/// <summary>What a closed-loop run has done.</summary>
internal sealed record Throughput(long Acknowledged, long Refused, TimeSpan Elapsed)
{
    public double PerSecond => Acknowledged / Elapsed.TotalSeconds;

    /// <summary>A run with refused requests measures something else than it says.</summary>
    public Throughput WithoutRefusals() =>
        Refused == 0 ? this : throw new InvalidOperationException($"{Refused} of {Refused + Acknowledged} requests were refused.");
}
