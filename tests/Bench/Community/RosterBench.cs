using System.Diagnostics;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Community;

/// <summary>A roster file of 20,000 lines over HTTP: upload, dry run, confirmation, until all stand on the roster; then the same file again, which adds nobody.</summary>
internal sealed class RosterBench : IBench
{
    private const int Lines = 20_000;

    public string Name => "roster";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var (area, token) = await RosterSeed.Employ(connection, cancel);
        await using var api = await installation.Start(cancel);
        using var desk = new RosterDesk(api.Port, area, token);
        var file = RosterText.Of(Lines);

        var import = Stopwatch.StartNew();
        var first = await desk.Judge(file, cancel);
        figures.Add("dry_run_seconds", import.Elapsed.TotalSeconds);
        await desk.Apply(first, cancel);
        figures.Add("import_seconds", import.Elapsed.TotalSeconds, Limit.AtMost(20));

        var again = Stopwatch.StartNew();
        var second = await desk.Judge(file, cancel);
        await desk.Apply(second, cancel);
        figures.Add("repeat_seconds", again.Elapsed.TotalSeconds, Limit.AtMost(20));
        figures.Add("added_by_repeat", await desk.Lines(second, "new", cancel), Limit.AtMost(0));
        figures.Add("lines_new", await desk.Lines(first, "new", cancel), Limit.AtLeast(Lines * 0.9));
        figures.Add("resident_mb", api.PeakMemory);
    }
}
