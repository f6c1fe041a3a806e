using System.Collections.Concurrent;
using System.Text.Json;
using ZiZhiJin.Storage.Redis;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>
/// Sessions as this process (5 s) and Redis (5 min) remember them. What is taken out leaves a mark that a reader who was under way
/// cannot write over; when Redis does not confirm the mark, the generation is advanced instead.
/// </summary>
internal sealed class SessionCache(RedisGateway redis, GenerationWatch generation, TimeProvider time)
{
    private static readonly TimeSpan InProcess = TimeSpan.FromSeconds(5), InRedis = TimeSpan.FromMinutes(5);
    private const int MostInProcess = 100_000;
    private readonly ConcurrentDictionary<string, (CachedCaller Caller, DateTimeOffset Until)> _near = new();

    public CachedCaller? FindNear(string key) =>
        _near.TryGetValue(key, out var entry) && time.GetUtcNow() < entry.Until && time.GetUtcNow() < entry.Caller.EndsAt ? entry.Caller : null;

    public async Task<CachedCaller?> FindFar(string key, CancellationToken cancel)
    {
        var reply = await redis.Get(await RedisKey(key, cancel));
        if (reply.Value is not { Length: > 0 } bytes) return null;
        var caller = JsonSerializer.Deserialize<CachedCaller>(bytes, Json.Options);
        return caller is not null && time.GetUtcNow() < caller.EndsAt ? caller : null;
    }

    public void KeepNear(string key, CachedCaller caller)
    {
        if (_near.Count >= MostInProcess) _near.Clear();
        _near[key] = (caller, time.GetUtcNow() + InProcess);
    }

    public async Task KeepFar(string key, CachedCaller caller, CancellationToken cancel) =>
        await redis.SetIfAbsent(await RedisKey(key, cancel), JsonSerializer.SerializeToUtf8Bytes(caller, Json.Options), InRedis);

    /// <summary>Nobody finds these sessions in a cache again until they are read from MySQL.</summary>
    public async Task Forget(IReadOnlyList<string> keys, CancellationToken cancel)
    {
        foreach (var key in keys) _near.TryRemove(key, out _);
        foreach (var key in keys)
        {
            var mark = await redis.Set(await RedisKey(key, cancel), [], InRedis);
            if (mark.Answered) continue;
            await generation.Advance(cancel);
            return;
        }
    }

    private async ValueTask<string> RedisKey(string key, CancellationToken cancel) => $"session:{await generation.Current(cancel)}:{key}";
}
