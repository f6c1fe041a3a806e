using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ZiZhiJin.Storage.Redis;

/// <summary>
/// The one door to Redis. No call throws or waits longer than the timeout because Redis is away; while it is known to be away,
/// calls return at once. Whatever is kept here may be lost. The client pools what it hands replies over with and, when a connection
/// breaks, may give one caller the reply of another: so values bear their key, scripts echo the number of their call, and what
/// answers somebody else is no answer.
/// </summary>
public sealed class RedisGateway : IHostedService, IAsyncDisposable
{
    private static readonly RedisScript CountWithinWindow = new("""
        local n = redis.call('INCR', KEYS[1])
        if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
        return n
        """);

    private static readonly RedisScript SetWhenAbsent = new("return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2], 'NX') and 1 or 0");
    private static readonly RedisScript DeleteAll = new("return redis.call('DEL', unpack(KEYS))");
    private static long _calls;
    private readonly RedisWatch? _watch;

    public RedisGateway(RedisGatewayOptions options, ILogger<RedisGateway> log) =>
        _watch = options.ConnectionString.Length == 0 ? null : new RedisWatch(options, log);

    public bool IsUp => _watch?.Link is not null;

    /// <summary>Null when there is no such key.</summary>
    public async Task<RedisReply<byte[]>> Get(string key)
    {
        var reply = Read(await Ask("GET", (RedisKey)key), static result => (byte[]?)result);
        if (reply.Value is not { } kept) return reply;
        return KeyedValue.Open(key, kept) is { } value ? new(true, value) : RedisReply<byte[]>.None;
    }

    public async Task<RedisReply<bool>> Set(string key, byte[] value, TimeSpan ttl) =>
        Read(await Ask("SET", (RedisKey)key, KeyedValue.Of(key, value), "PX", Milliseconds(ttl)), static result => !result.IsNull);

    /// <summary>True when this call set it, false when the key was there.</summary>
    public async Task<RedisReply<bool>> SetIfAbsent(string key, byte[] value, TimeSpan ttl)
    {
        var reply = await Run(SetWhenAbsent, [key], [KeyedValue.Of(key, value), Milliseconds(ttl)]);
        return reply.Answered ? new(true, reply.Value == 1) : RedisReply<bool>.None;
    }

    /// <summary>How many of the keys were there.</summary>
    public Task<RedisReply<long>> Delete(params IReadOnlyList<string> keys) => Run(DeleteAll, keys, []);

    /// <summary>Counts from one within a window that begins with the first count and lasts for the ttl.</summary>
    public Task<RedisReply<long>> Increment(string key, TimeSpan ttl) =>
        Script(CountWithinWindow, [key], $"{Milliseconds(ttl)}");

    /// <summary>For a script that returns an integer. It may run twice only if it was never known to the server.</summary>
    public Task<RedisReply<long>> Script(RedisScript script, IReadOnlyList<string> keys, params IReadOnlyList<string> arguments) =>
        Run(script, keys, [.. arguments]);

    public async Task<bool> Ping() => (await Ask("PING")).Answered;

    /// <summary>Connects in the background: the host starts whether or not Redis is there.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watch?.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Not earlier: requests that are still being answered may ask Redis while the host stops.
    public ValueTask DisposeAsync() => _watch?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<RedisReply<long>> Run(RedisScript script, IReadOnlyList<string> keys, IReadOnlyList<object> arguments)
    {
        var number = Interlocked.Increment(ref _calls);
        var reply = Read(await Ask(database => new ScriptCall(script, keys, [.. arguments, number]).Run(database)), static result => (string?)result);
        return RedisScript.ReturnOf(reply.Value, number) is { } value ? new(true, value) : RedisReply<long>.None;
    }

    private Task<RedisReply<RedisResult>> Ask(string command, params object[] arguments) =>
        Ask(database => database.ExecuteAsync(command, arguments));

    private Task<RedisReply<RedisResult>> Ask(Func<IDatabase, Task<RedisResult>> question) =>
        _watch?.Link?.Ask(question) ?? Task.FromResult(RedisReply<RedisResult>.None);

    private static RedisReply<T> Read<T>(RedisReply<RedisResult> reply, Func<RedisResult, T?> value) =>
        reply.Answered ? new(true, value(reply.Value!)) : RedisReply<T>.None;

    private static long Milliseconds(TimeSpan ttl) => Math.Max(1, (long)ttl.TotalMilliseconds);
}
