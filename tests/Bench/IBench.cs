using ZiZhiJin.Bench.Report;

namespace ZiZhiJin.Bench;

/// <summary>One subject of measurement: sets itself up, measures, and leaves figures.</summary>
internal interface IBench
{
    string Name { get; }

    Task Measure(Figures figures, CancellationToken cancel);
}
