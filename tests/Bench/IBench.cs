using ZiZhiJin.Bench.Report;

namespace ZiZhiJin.Bench;

/// <summary>One subject of measurement: sets itself up, measures, and leaves figures.</summary>
internal interface IBench
{
    string Name { get; }

    /// <summary>For those that take long: left out of a run of all.</summary>
    bool OnlyWhenNamed => false;

    Task Measure(Figures figures, CancellationToken cancel);
}
