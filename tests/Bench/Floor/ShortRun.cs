using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Floor;

/// <summary>The short form of a bench, for work on a write path: throughput against the floor, and processor time per write in the Api and the database.</summary>
internal sealed record ShortRun(Installation Installation, WebProcess Api, IWrites Requests)
{
    private const int Connections = 64, Pool = 32;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    /// <returns>How many writes were acknowledged.</returns>
    public async Task<long> Measure(int residents, Figures figures, CancellationToken cancel)
    {
        figures.Add("ready_s", Api.ReadyAfter.TotalSeconds);
        figures.Add("ready_cpu_s", Api.CpuUntilReady.TotalSeconds);
        var run = new WriteRun(Api, Requests, cancel);
        await run.WarmUp(Connections, residents);
        await run.Throughput(Connections, Round);

        await using var floor = await FloorProcess.Start(await FloorTable.Create(Installation.MySql, cancel), Pool, cancel);
        await FloorProcess.Rate(floor, Connections, Round, cancel);
        var costs = new WriteCosts(Installation, run);
        var compared = await Turns.Take(() => costs.Throughput(Connections, Round), () => FloorProcess.Rate(floor, Connections, Round, cancel));
        figures.Add("per_second", compared.Ours);
        figures.Add("floor_per_second", compared.Theirs);
        figures.Add("over_floor", compared.Ratio);
        costs.AddTo(figures);
        figures.Add("resident_mb", Api.PeakMemory);
        return run.Acknowledged;
    }
}
