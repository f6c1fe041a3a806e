using ZiZhiJin.Bench.Report;

namespace ZiZhiJin.Bench.Running;

/// <summary>Seconds from the start of the Api's process until it says that it is ready, on a migrated database.</summary>
internal static class StartUp
{
    private const int Starts = 5;

    public static async Task<double> Measure(Installation installation, CancellationToken cancel)
    {
        var seconds = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            await using var api = await installation.Start(cancel);
            seconds.Add(api.ReadyAfter.TotalSeconds);
        }

        return Median.Of(seconds);
    }
}
