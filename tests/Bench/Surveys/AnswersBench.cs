using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>The short form of the survey bench.</summary>
internal sealed class AnswersBench : IBench
{
    private const int Residents = 20_000, OpenSurveys = 30;

    public string Name => "answers";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var area = await new SurveySeed(connection, cancel).Area(0, Residents, OpenSurveys);
        await using var api = await installation.Start(cancel);
        await new ShortRun(installation, api, new AnswerRequests(area)).Measure(Residents, figures, cancel);
    }
}
