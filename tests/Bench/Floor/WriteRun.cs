using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Floor;

/// <summary>Goes through what residents have to write, run after run, and counts what was acknowledged.</summary>
internal sealed class WriteRun(WebProcess api, IWrites requests, CancellationToken cancel)
{
    private long _next;

    public WebProcess Api => api;

    /// <summary>What the Api said it had recorded: each has to be in the database.</summary>
    public long Acknowledged { get; private set; }

    /// <summary>Every resident writes once, so that all have been seen: who writes has looked at the page a moment before.</summary>
    public Task<double> WarmUp(int connections, int residents) => Drive(connections, new RunLength(TimeSpan.FromMinutes(2), _next, residents));

    public Task<double> Throughput(int connections, TimeSpan time) => Drive(connections, new RunLength(time, _next, requests.Count));

    public async Task<Latencies> Latencies(int connections, double perSecond)
    {
        var schedule = new Schedule(perSecond, Loads.LatencyRun, _next);
        var latencies = await OpenLoop.Run(api.Port, connections, schedule, requests, cancel);
        Acknowledged += schedule.End - _next;
        _next = schedule.End;
        return latencies;
    }

    private async Task<double> Drive(int connections, RunLength length)
    {
        var done = (await ClosedLoop.Run(api.Port, connections, requests, length, cancel)).WithoutRefusals();
        _next = length.Reached;
        if (_next == requests.Count) throw new InvalidOperationException("Everything is written: the bench needs more to write.");
        Acknowledged += done.Acknowledged;
        return done.PerSecond;
    }
}
