namespace ZiZhiJin.Bench.Load;

/// <summary>How hard and how long every bench drives.</summary>
internal static class Loads
{
    public static readonly TimeSpan Round = TimeSpan.FromSeconds(5), LatencyRun = TimeSpan.FromSeconds(8);

    public static IReadOnlyList<int> Connections { get; } = [64, 128];
}
