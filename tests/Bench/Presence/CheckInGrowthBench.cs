using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Presence;

/// <summary>What a check-in costs the processor, Api and database together, when ten million stand there already, against ten thousand.</summary>
internal sealed class CheckInGrowthBench : IBench
{
    private const int Residents = 20_000, Occasions = 60, Connections = 128, Few = 10_000, Many = 10_000_000, Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    public string Name => "checkin-growth";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var hall = await Hall.Open(installation, new SurveySeed(connection, cancel), Residents, Occasions);
        await using var api = await installation.Start(cancel);
        var run = new WriteRun(api, await hall.Requests(), cancel);
        await run.WarmUp(Connections, Residents);

        await hall.Remember(1, Few + 1);
        var few = await Cost();
        await hall.Remember(Few + 1, Many + 1);
        await run.Throughput(Connections, Round);
        var many = await Cost();
        figures.Add("microseconds_at_ten_thousand", few);
        figures.Add("microseconds_at_ten_million", many);
        figures.Add("ten_million_over_ten_thousand", many / few, Limit.AtMost(1.2));
        await hall.NothingIsLost(run.Acknowledged);

        async Task<double> Cost()
        {
            var costs = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                var (before, cpu) = (run.Acknowledged, Cpu());
                await run.Throughput(Connections, Round);
                costs.Add((Cpu() - cpu).TotalMicroseconds / (run.Acknowledged - before));
            }

            return Median.Of(costs);
        }

        TimeSpan Cpu() => api.Cpu + CpuTime.Of(installation.MySql.ProcessId);
    }
}
