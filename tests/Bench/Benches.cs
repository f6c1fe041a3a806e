using ZiZhiJin.Bench.Callbacks;
using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Meetings;
using ZiZhiJin.Bench.Needs;
using ZiZhiJin.Bench.Presence;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench;

/// <summary>All benches, and what happens to each: measured, shown as a table, written to artifacts/bench.json.</summary>
internal static class Benches
{
    private static readonly IBench[] All =
    [
        new FloorBench(), new SurveyBench(), new AnswersBench(), new CallbackBench(), new CallbackMemoryBench(), new MessagesBench(), new Community.RosterBench(), new NeedsBench(),
        new ResultsBench(), new CheckInBench(), new CheckInsBench(), new CheckInGrowthBench(), new CheckInCrashBench(), new BallotBench(), new VotesBench(), new MinhangBench(), new Deliveries.DeliveryBench(),
    ];

    public static async Task<int> Run(string[] names, CancellationToken cancel)
    {
        var unknown = names.FirstOrDefault(name => All.All(bench => bench.Name != name));
        if (unknown is not null) return Refuse(unknown);

        foreach (var bench in All.Where(bench => names.Length == 0 ? !bench.OnlyWhenNamed : names.Contains(bench.Name)))
        {
            if (!await Measure(bench, cancel)) return 1;
        }

        return 0;
    }

    private static async Task<bool> Measure(IBench bench, CancellationToken cancel)
    {
        Console.WriteLine($"{bench.Name}: measuring");
        var figures = new Figures();
        try
        {
            await bench.Measure(figures, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            Console.WriteLine("Interrupted.");
            return false;
        }

        Console.WriteLine(FigureTable.Of(bench.Name, figures));
        await BenchFile.Write(Checkout.File("artifacts", "bench.json"), bench.Name, figures);
        return true;
    }

    private static int Refuse(string name)
    {
        Console.Error.WriteLine($"There is no bench \"{name}\". The benches are: {string.Join(", ", All.Select(bench => bench.Name))}.");
        return 2;
    }
}
