using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Meetings;

/// <summary>The short form of the bench of ballots.</summary>
internal sealed class VotesBench : IBench
{
    private const int Residents = 20_000, Motions = 50;

    public string Name => "votes";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var hall = await VotingHall.Fill(new SurveySeed(connection, cancel), Residents, Motions);
        await using var api = await installation.Start(cancel);
        await hall.NothingIsLost(await new ShortRun(installation, api, new BallotRequests(hall)).Measure(Residents, figures, cancel));
    }
}
