using System.Diagnostics;
using ZiZhiJin.Servers;

namespace ZiZhiJin.Storage.Tests.Redis;

/// <summary>Alone, because it counts the threads of the process.</summary>
[Collection(nameof(Alone))]
public sealed class LongOutageTests
{
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;

    [Fact]
    public async Task Callers_through_kills_and_freezes_cost_no_threads()
    {
        await using var server = await RedisServer.StartNew();
        await using var callers = await Callers.Connected(server);
        await callers.AllAtOnce(200);
        var before = Threads();
        var slowest = TimeSpan.Zero;
        var most = 0;

        for (var outage = 0; outage < 3; outage++)
        {
            server.Freeze();
            await CallFor(TimeSpan.FromSeconds(1.5));
            server.Thaw();
            await server.Kill();
            await CallFor(TimeSpan.FromSeconds(1.5));
            await server.Start();
            await callers.UntilUp();
        }

        Assert.True(slowest < Callers.Patience, $"A caller waited {slowest}.");
        Assert.True(most <= before + 12, $"{before} threads became {most}.");
        await callers.UntilAnswered();

        async Task CallFor(TimeSpan time)
        {
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < time; await Task.Delay(50))
            {
                var calls = await callers.AllAtOnce(200);
                slowest = calls.Slowest > slowest ? calls.Slowest : slowest;
                most = Math.Max(most, Threads());
            }
        }
    }

    private static int Threads()
    {
        using var process = Process.GetCurrentProcess();
        return process.Threads.Count;
    }
}
