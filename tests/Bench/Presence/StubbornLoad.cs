using System.Net.Sockets;
using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;

namespace ZiZhiJin.Bench.Presence;

/// <summary>Residents who try again until they are told that they are there, whatever dies meanwhile.</summary>
internal sealed class StubbornLoad(IWrites requests, int connections)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private int _port;
    private long _next = -1, _acknowledged, _failures;

    public long Acknowledged => Interlocked.Read(ref _acknowledged);

    /// <summary>Tries that ended without an answer, or with a refusal to try again later.</summary>
    public long Failures => Interlocked.Read(ref _failures);

    /// <summary>Where the Api listens from now on.</summary>
    public void TurnTo(int port) => Volatile.Write(ref _port, port);

    /// <summary>Nobody stops before they are told.</summary>
    public Task Run(CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => Drive(stop), CancellationToken.None)));

    private async Task Drive(CancellationToken stop)
    {
        var buffer = new byte[requests.Longest];
        while (!stop.IsCancellationRequested && Interlocked.Increment(ref _next) is var number && number < requests.Count)
        {
            while (!await Try(number, buffer))
            {
                Interlocked.Increment(ref _failures);
                await Task.Delay(Pause, CancellationToken.None);
            }

            Interlocked.Increment(ref _acknowledged);
        }
    }

    private async Task<bool> Try(long number, byte[] buffer)
    {
        try
        {
            await using var line = await HttpConnection.Open(Volatile.Read(ref _port));
            var size = requests.Write(number, buffer);
            return await line.Ask(buffer.AsMemory(0, size)) is >= 200 and < 300;
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return false;
        }
    }
}
