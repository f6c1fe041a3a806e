using System.Diagnostics;

namespace ZiZhiJin.Bench.Load;

/// <summary>Throughput: each connection sends its next request as soon as the last one is answered.</summary>
internal static class ClosedLoop
{
    public static async Task<Throughput> Run(int port, int connections, IRequests requests, RunLength length, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var lines = await HttpConnection.OpenMany(port, connections);
        clock.Restart();
        var counts = await Task.WhenAll(lines.Select(line => Task.Run(() => Drive(line, requests, length, cancel), cancel)));
        return new Throughput(counts.Sum(count => count.Acknowledged), counts.Sum(count => count.Refused), clock.Elapsed);
    }

    private static async Task<(long Acknowledged, long Refused)> Drive(
        HttpConnection connection, IRequests requests, RunLength length, CancellationToken cancel)
    {
        await using var line = connection;
        var buffer = new byte[requests.Longest];
        long acknowledged = 0, refused = 0;
        while (length.Next() is { } number)
        {
            cancel.ThrowIfCancellationRequested();
            var size = requests.Write(number, buffer);
            if (await line.Ask(buffer.AsMemory(0, size)) is >= 200 and < 300) acknowledged++;
            else refused++;
        }

        return (acknowledged, refused);
    }
}
