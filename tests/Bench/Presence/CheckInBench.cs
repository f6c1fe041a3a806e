using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Presence;

/// <summary>Check-ins by the venue code over HTTP, against the floor.</summary>
internal sealed class CheckInBench : IBench
{
    private const int Residents = 20_000, Occasions = 120;
    private static readonly AgainstFloor Against = new("checkins", Limit.AtLeast(2), Limit.AtMost(20));

    public string Name => "checkin";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var hall = await Hall.Open(installation, new SurveySeed(connection, cancel), Residents, Occasions);
        await using var api = await installation.Start(cancel);
        var run = new WriteRun(api, await hall.Requests(), cancel);
        await run.WarmUp(Loads.Connections[0], Residents);

        var ratios = await Against.Measure(installation, run, figures, cancel);
        await hall.NothingIsLost(run.Acknowledged);
        figures.Add("over_floor", ratios[^1], Against.Ratio);
        figures.Add("resident_mb", api.PeakMemory, Limit.AtMost(250));
    }
}
