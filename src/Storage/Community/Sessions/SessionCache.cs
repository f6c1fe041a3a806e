using System.Collections.Concurrent;
using System.Text.Json;
using ZiZhiJin.Storage.Redis;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>Sessions as this process (5 s) and Redis (5 min) remember them. What Redis holds is found only under the generation it was read in.</summary>
internal sealed class SessionCache(RedisGateway redis, TimeProvider time)
{
    private static readonly TimeSpan InProcess = TimeSpan.FromSeconds(5), InRedis = TimeSpan.FromMinutes(5);
    private const int MostInProcess = 100_000;
    private readonly ConcurrentDictionary<string, (CachedCaller Caller, DateTimeOffset Until)> _near = new();

    public CachedCaller? FindNear(string key) =>
        _near.TryGetValue(key, out var entry) && time.GetUtcNow() < entry.Until && time.GetUtcNow() < entry.Caller.EndsAt ? entry.Caller : null;

    public async Task<CachedCaller?> FindFar(string key, long generation)
    {
        var reply = await redis.Get(RedisKey(key, generation));
        var caller = reply.Value is { } bytes ? JsonSerializer.Deserialize<CachedCaller>(bytes, Json.Options) : null;
        return caller is not null && time.GetUtcNow() < caller.EndsAt ? caller : null;
    }

    public void KeepNear(string key, CachedCaller caller)
    {
        if (_near.Count >= MostInProcess) _near.Clear();
        _near[key] = (caller, time.GetUtcNow() + InProcess);
    }

    public async Task KeepFar(string key, long generation, CachedCaller caller) =>
        await redis.Set(RedisKey(key, generation), JsonSerializer.SerializeToUtf8Bytes(caller, Json.Options), InRedis);

    public void ForgetNear(string key) => _near.TryRemove(key, out _);

    private static string RedisKey(string key, long generation) => $"session:{generation}:{key}";
}
