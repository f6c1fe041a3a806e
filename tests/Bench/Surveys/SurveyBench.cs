using System.Globalization;
using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>Answers to the needs survey over HTTP, against the floor; then what progress and tallies cost, how long a start takes, how much memory.</summary>
internal sealed class SurveyBench : IBench
{
    private const int Residents = 20_000, OpenSurveys = 60, LatencyRuns = 3;

    public string Name => "survey";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var seed = new SurveySeed(connection, cancel);
        var area = await seed.Area(0, Residents, OpenSurveys);

        await using (var api = await installation.Start(cancel))
        {
            var run = new AnswerRun(api, new AnswerRequests(area), cancel);
            await run.WarmUp(Loads.Connections[0], Residents);
            await CompareWithFloor(installation, run, figures, cancel);
            await NothingIsLost(seed, area, run);
            await ProgressCost.Measure(api, seed, figures, cancel);
            figures.Add("resident_mb", api.PeakMemory, Limit.AtMost(250));
        }

        figures.Add("ready_s", await StartUp.Measure(installation, cancel), Limit.AtMost(3));
    }

    private static async Task CompareWithFloor(Installation installation, AnswerRun run, Figures figures, CancellationToken cancel)
    {
        var database = await FloorTable.Create(installation.MySql, cancel);
        var ratios = new List<double>();
        foreach (var connections in Loads.Connections)
        {
            await using var floor = await FloorProcess.StartBest(database, connections, cancel);
            var compared = await Turns.Take(
                () => run.Throughput(connections, Loads.Round), () => FloorProcess.Rate(floor, connections, Loads.Round, cancel));
            figures.Add($"answers_per_second_{connections}", compared.Ours);
            figures.Add($"floor_per_second_{connections}", compared.Theirs);
            figures.Add($"answers_over_floor_{connections}", compared.Ratio, Limit.AtLeast(1.5));
            ratios.Add(compared.Ratio);
            await Latencies(run, connections, compared.Ours / 2, figures);
        }

        figures.Add("answers_over_floor", ratios.Min(), Limit.AtLeast(1.5));
    }

    private static async Task Latencies(AnswerRun run, int connections, double perSecond, Figures figures)
    {
        var runs = new List<Latencies>();
        for (var i = 0; i < LatencyRuns; i++) runs.Add(await run.Latencies(connections, perSecond));
        figures.Add($"p50_ms_{connections}", Median.Of(runs.Select(latencies => latencies.At(0.5))));
        figures.Add($"p99_ms_{connections}", Median.Of(runs.Select(latencies => latencies.At(0.99))), Limit.AtMost(25));
    }

    private static async Task NothingIsLost(SurveySeed seed, BenchArea area, AnswerRun run)
    {
        var stored = await seed.Run($"""
            SELECT COUNT(*) FROM survey_answers WHERE SurveyId BETWEEN {SurveySeed.Hex(area.Surveys[0].ToByteArray(bigEndian: true))}
            AND {SurveySeed.Hex(area.Surveys[^1].ToByteArray(bigEndian: true))}
            """);
        if (Convert.ToInt64(stored, CultureInfo.InvariantCulture) != run.Acknowledged)
            throw new InvalidOperationException($"{run.Acknowledged} answers were acknowledged, {stored} are stored.");
    }
}
