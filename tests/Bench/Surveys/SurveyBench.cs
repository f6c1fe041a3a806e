using System.Globalization;
using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>Answers to the needs survey over HTTP, against the floor; then what progress and tallies cost, how long a start takes, how much memory.</summary>
internal sealed class SurveyBench : IBench
{
    private const int Residents = 20_000, OpenSurveys = 60;
    private static readonly AgainstFloor Against = new("answers", Limit.AtLeast(1.5), Limit.AtMost(25));

    public string Name => "survey";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var seed = new SurveySeed(connection, cancel);
        var area = await seed.Area(0, Residents, OpenSurveys);

        await using (var api = await installation.Start(cancel))
        {
            var run = new WriteRun(api, new AnswerRequests(area), cancel);
            await run.WarmUp(Loads.Connections[0], Residents);
            var ratios = await Against.Measure(installation, run, figures, cancel);
            figures.Add("answers_over_floor", ratios.Min(), Against.Ratio);
            await NothingIsLost(seed, area, run);
            await ProgressCost.Measure(api, seed, figures, cancel);
            figures.Add("resident_mb", api.PeakMemory, Limit.AtMost(250));
        }

        figures.Add("ready_s", await StartUp.Measure(installation, cancel), Limit.AtMost(3));
    }

    private static async Task NothingIsLost(SurveySeed seed, BenchArea area, WriteRun run)
    {
        var stored = await seed.Run($"""
            SELECT COUNT(*) FROM survey_answers WHERE SurveyId BETWEEN {SurveySeed.Hex(area.Surveys[0].ToByteArray(bigEndian: true))}
            AND {SurveySeed.Hex(area.Surveys[^1].ToByteArray(bigEndian: true))}
            """);
        if (Convert.ToInt64(stored, CultureInfo.InvariantCulture) != run.Acknowledged)
            throw new InvalidOperationException($"{run.Acknowledged} answers were acknowledged, {stored} are stored.");
    }
}
