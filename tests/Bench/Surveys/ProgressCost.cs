using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>What it costs to ask for progress and tallies of a survey with a million answers, against one with ten thousand. Staff ask: they get the most.</summary>
internal static class ProgressCost
{
    private const int Many = 1_000_000, Few = 10_000, Askers = 3_000, Connections = 16;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task Measure(WebProcess api, SurveySeed seed, Figures figures, CancellationToken cancel)
    {
        Console.WriteLine($"  seeding {Many} and {Few} answers");
        var (many, few) = (await Answered(seed, 1, Many), await Answered(seed, 2, Few));
        await Compare("progress", "/api/surveys/{id}/progress");
        await Compare("tallies", "/api/staff/surveys/{id}/tallies");

        async Task Compare(string name, string address)
        {
            var rates = await Turns.Take(
                () => Rate(api, new AskRequests(few, address), cancel), () => Rate(api, new AskRequests(many, address), cancel));
            figures.Add($"{name}_per_second", rates.Theirs);
            figures.Add($"{name}_million_over_ten_thousand", rates.Ratio, Limit.AtMost(1.2));
        }
    }

    private static async Task<BenchArea> Answered(SurveySeed seed, int index, int answers)
    {
        var area = await seed.Area(index, Askers, surveys: 1);
        await seed.Employ(area);
        await seed.Give(area, answers);
        return area;
    }

    private static async Task<double> Rate(WebProcess api, AskRequests requests, CancellationToken cancel)
    {
        var done = await ClosedLoop.Run(api.Port, Connections, requests, new RunLength(Round), cancel);
        return done.WithoutRefusals().PerSecond;
    }
}
