using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Presence;

/// <summary>The short form of the bench of check-ins.</summary>
internal sealed class CheckInsBench : IBench
{
    private const int Residents = 20_000, Occasions = 60;

    public string Name => "checkins";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var hall = await Hall.Open(installation, new SurveySeed(connection, cancel), Residents, Occasions);
        await using var api = await installation.Start(cancel);
        await hall.NothingIsLost(await new ShortRun(installation, api, await hall.Requests()).Measure(Residents, figures, cancel));
    }
}
