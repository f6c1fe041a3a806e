using System.Collections.Concurrent;

namespace ZiZhiJin.Wechat.AccessTokens;

/// <summary>The memory of a service that runs as one process; also the one to fall back on.</summary>
public sealed class InProcessAccessTokenMemory(TimeProvider clock) : IAccessTokenMemory
{
    private readonly ConcurrentDictionary<string, AccessToken> tokens = new();
    private readonly Dictionary<string, Claims> claims = [];
    private readonly Lock gate = new();

    public Task<AccessToken?> Recall(string appId, CancellationToken cancel) => Task.FromResult(tokens.GetValueOrDefault(appId));

    public Task Keep(string appId, AccessToken token, CancellationToken cancel)
    {
        tokens[appId] = token;
        return Task.CompletedTask;
    }

    public Task<bool> ClaimForcedRefresh(string appId, DateOnly day, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            var earlier = claims.GetValueOrDefault(appId);
            var today = earlier.Day == day ? earlier.Count : 0;
            if (today >= ForcedRefresh.PerDay || now - earlier.Last < ForcedRefresh.Spacing) return Task.FromResult(false);

            claims[appId] = new Claims(day, today + 1, now);
            return Task.FromResult(true);
        }
    }

    private readonly record struct Claims(DateOnly Day, int Count, DateTimeOffset Last);
}
