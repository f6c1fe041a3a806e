using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Floor;

/// <summary>A durable write over HTTP against the floor, both in turns; then its latencies at half that load.</summary>
/// <param name="What">As the figures call it: "answers", "checkins".</param>
internal sealed record AgainstFloor(string What, Limit Ratio, Limit Latency)
{
    private const int LatencyRuns = 3;

    /// <returns>The ratio of each number of connections.</returns>
    public async Task<IReadOnlyList<double>> Measure(Installation installation, WriteRun run, Figures figures, CancellationToken cancel)
    {
        var database = await FloorTable.Create(installation.MySql, cancel);
        var ratios = new List<double>();
        foreach (var connections in Loads.Connections)
        {
            await using var floor = await FloorProcess.StartBest(database, connections, cancel);
            var costs = new WriteCosts(installation, run);
            var compared = await Turns.Take(
                () => costs.Throughput(connections, Loads.Round), () => FloorProcess.Rate(floor, connections, Loads.Round, cancel));
            figures.Add($"{What}_per_second_{connections}", compared.Ours);
            figures.Add($"floor_per_second_{connections}", compared.Theirs);
            figures.Add($"{What}_over_floor_{connections}", compared.Ratio, Ratio);
            costs.AddTo(figures, $"_{connections}");
            ratios.Add(compared.Ratio);
            await Latencies(run, connections, compared.Ours / 2, figures);
        }

        return ratios;
    }

    private async Task Latencies(WriteRun run, int connections, double perSecond, Figures figures)
    {
        var runs = new List<Latencies>();
        for (var i = 0; i < LatencyRuns; i++) runs.Add(await run.Latencies(connections, perSecond));
        figures.Add($"p50_ms_{connections}", Median.Of(runs.Select(latencies => latencies.At(0.5))));
        figures.Add($"p99_ms_{connections}", Median.Of(runs.Select(latencies => latencies.At(0.99))), Latency);
    }
}
