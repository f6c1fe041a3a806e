using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Callbacks;

/// <summary>The long form of the callback bench: what a million messages of 5,000 people leave in memory. Runs only when it is named.</summary>
internal sealed class CallbackMemoryBench : IBench
{
    private const int Messages = 1_000_000;

    public string Name => "callback-memory";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var api = await installation.Start(cancel);
        figures.Add("resident_growth_mb", await CallbackBench.Growth(api, Messages, cancel), Limit.AtMost(25));
        figures.Add("resident_mb", api.PeakMemory);
    }
}
