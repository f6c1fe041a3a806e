using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Servers;

namespace ZiZhiJin.Bench.Floor;

/// <summary>The floor alone: what one durable row per request costs on this machine.</summary>
internal sealed class FloorBench : IBench
{
    public string Name => "floor";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var server = await MariaDbServer.StartNew();
        var database = await FloorTable.Create(server, cancel);
        foreach (var connections in Loads.Connections) await Measure(database, connections, figures, cancel);
    }

    private static async Task Measure(string database, int connections, Figures figures, CancellationToken cancel)
    {
        await using var floor = await FloorProcess.StartBest(database, connections, cancel);
        var length = new RunLength(Loads.Round);
        var full = (await ClosedLoop.Run(floor.Port, connections, FloorProcess.Requests, length, cancel)).WithoutRefusals();
        var half = new Schedule(full.PerSecond / 2, Loads.LatencyRun);
        var latencies = await OpenLoop.Run(floor.Port, connections, half, FloorProcess.Requests, cancel);
        figures.Add($"rows_per_second_{connections}", full.PerSecond);
        figures.Add($"p50_ms_{connections}", latencies.At(0.5));
        figures.Add($"p99_ms_{connections}", latencies.At(0.99));
        figures.Add($"resident_mb_{connections}", floor.PeakMemory);
    }
}
