using System.Globalization;
using System.Text;
using ZiZhiJin.Storage.Redis;
using ZiZhiJin.Wechat.AccessTokens;

namespace ZiZhiJin.Api.Wechat;

/// <summary>One access token for all processes, kept in Redis; with Redis away each process goes on with what it knows itself.</summary>
internal sealed class SharedAccessTokens(RedisGateway redis, TimeProvider time) : IAccessTokenMemory
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly InProcessAccessTokenMemory _own = new(time);

    public async Task<AccessToken?> Recall(string appId, CancellationToken cancel)
    {
        var reply = await redis.Get(TokenKey(appId));
        return reply is { Answered: true, Value: { } bytes } ? Read(bytes) : await _own.Recall(appId, cancel);
    }

    public async Task Keep(string appId, AccessToken token, CancellationToken cancel)
    {
        await _own.Keep(appId, token, cancel);
        var life = token.UsableUntil - time.GetUtcNow();
        if (life > TimeSpan.Zero) await redis.Set(TokenKey(appId), Write(token), life);
    }

    public async Task<bool> ClaimForcedRefresh(string appId, DateOnly day, CancellationToken cancel)
    {
        if (!await _own.ClaimForcedRefresh(appId, day, cancel)) return false;
        var spacing = await redis.SetIfAbsent($"wechat:forced:{appId}", [1], ForcedRefresh.Spacing);
        if (!spacing.Answered) return true;
        var today = await redis.Increment($"wechat:forced:{appId}:{day:yyyyMMdd}", Day);
        return spacing.Value && today.Value <= ForcedRefresh.PerDay;
    }

    private static string TokenKey(string appId) => $"wechat:token:{appId}";

    private static byte[] Write(AccessToken token) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{token.UsableUntil.UtcTicks} {token.Value}"));

    private static AccessToken Read(byte[] bytes)
    {
        var parts = Encoding.UTF8.GetString(bytes).Split(' ', 2);
        return new AccessToken(parts[1], new DateTimeOffset(long.Parse(parts[0], CultureInfo.InvariantCulture), TimeSpan.Zero));
    }
}
