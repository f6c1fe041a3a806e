using System.Diagnostics;
using System.Threading.Channels;

namespace ZiZhiJin.Bench.Load;

/// <summary>Latency: requests leave on schedule, whether or not earlier ones are answered, and are timed from the moment they were meant to leave.</summary>
internal static class OpenLoop
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    public static async Task<Latencies> Run(int port, int connections, Schedule schedule, IRequests requests, CancellationToken cancel)
    {
        var lines = await HttpConnection.OpenMany(port, connections);
        var due = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleWriter = true });
        var clock = Stopwatch.StartNew();
        var drivers = lines.Select(line => Task.Run(() => Drive(line, due.Reader, requests, number => clock.Elapsed - schedule.DueAt(number)), cancel)).ToArray();
        await Announce(due.Writer, schedule, clock, cancel);
        return Latencies.Of(await Task.WhenAll(drivers));
    }

    // Numbers every millisecond those whose moment has come; never one too early.
    private static async Task Announce(ChannelWriter<long> due, Schedule schedule, Stopwatch clock, CancellationToken cancel)
    {
        try
        {
            using var timer = new PeriodicTimer(Tick);
            for (var number = schedule.First; number < schedule.End; await timer.WaitForNextTickAsync(cancel))
            {
                for (; number < schedule.End && schedule.DueAt(number) <= clock.Elapsed; number++) due.TryWrite(number);
            }
        }
        finally
        {
            due.Complete();
        }
    }

    private static async Task<(List<double> Milliseconds, long Refused)> Drive(
        HttpConnection connection, ChannelReader<long> due, IRequests requests, Func<long, TimeSpan> lateness)
    {
        await using var line = connection;
        var buffer = new byte[requests.Longest];
        var milliseconds = new List<double>(10_000);
        var refused = 0L;
        await foreach (var number in due.ReadAllAsync())
        {
            var size = requests.Write(number, buffer);
            if (await line.Ask(buffer.AsMemory(0, size)) is < 200 or >= 300) refused++;
            milliseconds.Add(lateness(number).TotalMilliseconds);
        }

        return (milliseconds, refused);
    }
}
