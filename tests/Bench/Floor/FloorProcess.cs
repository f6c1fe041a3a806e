using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Floor;

/// <summary>The floor, with the pool that serves it best here: more connections share more commits, fewer disturb each other less.</summary>
internal static class FloorProcess
{
    private static readonly int[] Pools = [16, 32, 64, 128];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3), Trial = TimeSpan.FromSeconds(4);

    /// <summary>What every request to the floor is.</summary>
    public static IRequests Requests { get; } = new SameRequest(HttpText.Json("POST", "/rows", null, AnswerText.Variants[0]));

    public static async Task<WebProcess> StartBest(string database, int connections, CancellationToken cancel)
    {
        var (best, most) = (0, 0.0);
        foreach (var pool in Pools.Where(pool => pool <= connections))
        {
            await using var candidate = await Start(database, pool, cancel);
            await Rate(candidate, connections, WarmUp, cancel);
            var rate = await Rate(candidate, connections, Trial, cancel);
            Console.WriteLine($"  floor, {connections} connections, pool of {pool}: {rate:0} rows/s");
            if (rate > most) (best, most) = (pool, rate);
        }

        var floor = await Start(database, best, cancel);
        await Rate(floor, connections, WarmUp, cancel);
        return floor;
    }

    public static async Task<double> Rate(WebProcess floor, int connections, TimeSpan time, CancellationToken cancel)
    {
        var done = await ClosedLoop.Run(floor.Port, connections, Requests, new RunLength(time), cancel);
        return done.WithoutRefusals().PerSecond;
    }

    public static Task<WebProcess> Start(string database, int pool, CancellationToken cancel)
    {
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings__MySql"] = $"{database};maximumpoolsize={pool}",
            ["Floor__Pool"] = $"{pool}",
        };
        return WebProcess.Start(new WebProgram(typeof(FloorProcess).Assembly.Location, "/readyz", settings, "floor-server"), cancel);
    }
}
