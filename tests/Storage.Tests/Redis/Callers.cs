using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using ZiZhiJin.Servers;
using ZiZhiJin.Storage.Redis;

namespace ZiZhiJin.Storage.Tests.Redis;

/// <summary>A gateway and those who call it, timed.</summary>
internal sealed class Callers : IAsyncDisposable
{
    public static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(200);

    // The timeout, and what a busy machine adds to it.
    public static readonly TimeSpan Patience = Timeout + TimeSpan.FromMilliseconds(800);

    public RedisGateway Gateway { get; }

    private Callers(string connectionString, TimeSpan timeout) => Gateway = new RedisGateway(
        new RedisGatewayOptions { ConnectionString = connectionString, Timeout = timeout }, NullLogger<RedisGateway>.Instance);

    public static async Task<Callers> Of(string connectionString, TimeSpan? timeout = null)
    {
        var callers = new Callers(connectionString, timeout ?? Timeout);
        await callers.Gateway.StartAsync(CancellationToken.None);
        return callers;
    }

    public static async Task<Callers> Connected(RedisServer server, TimeSpan? timeout = null)
    {
        var callers = await Of(server.ConnectionString, timeout);
        await callers.UntilUp();
        return callers;
    }

    /// <summary>Waits for the gateway to recover by itself; gives up after ten seconds.</summary>
    public Task<TimeSpan> UntilUp() => Until(true);

    /// <summary>On a busy machine one call may time out although Redis is well.</summary>
    public async Task UntilAnswered()
    {
        for (var clock = Stopwatch.StartNew(); !await Gateway.Ping(); await Task.Delay(20))
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), "Redis should have answered after 10 s.");
    }

    public Task<TimeSpan> UntilDown() => Until(false);

    /// <summary>So many calls at the same moment; the time of the slowest, and how many were answered.</summary>
    public async Task<(TimeSpan Slowest, int Answered)> AllAtOnce(int calls)
    {
        var times = await Task.WhenAll(Enumerable.Range(0, calls).Select(_ => OneCall()));
        return (times.Max(call => call.Took), times.Count(call => call.Answered));
    }

    public ValueTask DisposeAsync() => Gateway.DisposeAsync();

    private async Task<(TimeSpan Took, bool Answered)> OneCall()
    {
        var clock = Stopwatch.StartNew();
        var reply = await Gateway.Get("key");
        return (clock.Elapsed, reply.Answered);
    }

    private async Task<TimeSpan> Until(bool up)
    {
        var clock = Stopwatch.StartNew();
        while (Gateway.IsUp != up)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"Redis should have been {(up ? "up" : "down")} after 10 s.");
            await Task.Delay(20);
        }

        return clock.Elapsed;
    }
}
