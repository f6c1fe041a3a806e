using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Meetings;

/// <summary>Secret ballots of people who are checked in, over HTTP, against the floor.</summary>
internal sealed class BallotBench : IBench
{
    private const int Residents = 20_000, Motions = 100;
    private static readonly AgainstFloor Against = new("ballots", Limit.AtLeast(1.5), Limit.AtMost(20));

    public string Name => "ballots";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var hall = await VotingHall.Fill(new SurveySeed(connection, cancel), Residents, Motions);
        await using var api = await installation.Start(cancel);
        var run = new WriteRun(api, new BallotRequests(hall), cancel);
        await run.WarmUp(Loads.Connections[0], Residents);

        var ratios = await Against.Measure(installation, run, figures, cancel);
        await hall.NothingIsLost(run.Acknowledged);
        figures.Add("over_floor", ratios.Min(), Against.Ratio);
        figures.Add("resident_mb", api.PeakMemory, Limit.AtMost(250));
    }
}
