using Microsoft.Extensions.Logging;

namespace ZiZhiJin.Storage.Redis;

/// <summary>Keeps one working link, in the background: connects, pings, and replaces the link when it broke.</summary>
internal sealed class RedisWatch(RedisGatewayOptions options, ILogger log) : IAsyncDisposable
{
    private readonly RedisConnector _connector = new(options);
    private readonly CancellationTokenSource _stop = new();
    private volatile RedisLink? _link;
    private int _disposed;
    private Task _watching = Task.CompletedTask;

    /// <summary>Nothing while Redis is known to be away.</summary>
    public RedisLink? Link => _link is { IsBroken: false } link ? link : null;

    public void Start() => _watching = Task.Run(Watch);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1) return;
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }

    private async Task Watch()
    {
        while (!_stop.IsCancellationRequested)
        {
            _link = await Connect();
            if (_link is { } link) await Accompany(link);
            else await Pause();
        }
    }

    private async Task<RedisLink?> Connect() =>
        await _connector.TryConnect(_stop.Token) is { } connection ? new RedisLink(connection, options, log) : null;

    private async Task Accompany(RedisLink link)
    {
        log.LogInformation("Redis is connected.");
        while (!link.IsBroken && !_stop.IsCancellationRequested)
        {
            if (!link.InDoubt) await Task.WhenAny(link.Broken, Pause());
            if (!link.IsBroken) await link.Ask(database => database.ExecuteAsync("PING"));
        }

        if (link.IsBroken) log.LogWarning("Redis is away: its connection broke or hangs.");
        Retire(link);
    }

    private void Retire(RedisLink link)
    {
        _link = null;
        // Closing can wait for threads of the client, and must not hold up the next connection.
        _ = Task.Run(link.Close);
    }

    private Task Pause() => Task.Delay(options.PingEvery, _stop.Token).ContinueWith(static _ => { }, TaskScheduler.Default);
}
