using System.Collections.Concurrent;
using System.Text.Json;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Redis;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>
/// Sessions as this process and Redis remember them, for five minutes. Both are found only under the generation they were read in,
/// and that is never older than five seconds: so an ended session is believed for no longer.
/// </summary>
internal sealed class SessionCache(RedisGateway redis, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private const int MostInProcess = 100_000;
    private readonly ConcurrentDictionary<string, Entry> _near = new();

    public Caller? FindNear(string key, long generation) =>
        _near.TryGetValue(key, out var entry) && entry.Generation == generation && time.GetUtcNow() < entry.Until ? entry.Caller : null;

    public async Task<CachedCaller?> FindFar(string key, long generation)
    {
        var reply = await redis.Get(RedisKey(key, generation));
        var caller = reply.Value is { } bytes ? JsonSerializer.Deserialize<CachedCaller>(bytes, Json.Options) : null;
        return caller is not null && time.GetUtcNow() < caller.EndsAt ? caller : null;
    }

    public void KeepNear(string key, long generation, CachedCaller caller)
    {
        if (_near.Count >= MostInProcess) _near.Clear();
        var until = time.GetUtcNow() + Life;
        _near[key] = new Entry(caller.Caller, generation, until < caller.EndsAt ? until : caller.EndsAt);
    }

    public async Task KeepFar(string key, long generation, CachedCaller caller) =>
        await redis.Set(RedisKey(key, generation), JsonSerializer.SerializeToUtf8Bytes(caller, Json.Options), Life);

    public void ForgetNear(string key) => _near.TryRemove(key, out _);

    private static string RedisKey(string key, long generation) => $"session:{generation}:{key}";

    private sealed record Entry(Caller Caller, long Generation, DateTimeOffset Until);
}
