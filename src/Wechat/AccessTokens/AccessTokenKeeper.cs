using System.Diagnostics.CodeAnalysis;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.AccessTokens;

/// <summary>Holds one account's access token: renewed before it ends, once for all who wait, and replaced when it is refused.</summary>
internal sealed class AccessTokenKeeper(StableTokens platform, IAccessTokenMemory memory, string appId, TimeProvider clock)
{
    private readonly Lock gate = new();
    private AccessToken? held;
    private Task<AccessTokenResult>? renewal;

    // The last refused one, so that neither the shared memory nor the platform can hand it to us again.
    private volatile AccessToken? refused;

    public Task<AccessTokenResult> Current(CancellationToken cancel)
    {
        lock (gate)
        {
            if (IsUsable(held)) return Task.FromResult(AccessTokenResult.Of(held));

            // Nobody's cancellation ends what the others wait for.
            renewal ??= Task.Run(Renew, CancellationToken.None);
            return renewal.WaitAsync(cancel);
        }
    }

    /// <summary>Drops the refused token, unless somebody has already replaced it, and answers with the next.</summary>
    public Task<AccessTokenResult> InsteadOf(AccessToken token, CancellationToken cancel)
    {
        lock (gate)
        {
            if (held?.Value == token.Value)
            {
                refused = token;
                held = null;
            }
        }
        return Current(cancel);
    }

    private async Task<AccessTokenResult> Renew()
    {
        try
        {
            var result = await Recall() ?? await Fetch();
            lock (gate) held = result.Token;
            return result;
        }
        finally
        {
            lock (gate) renewal = null;
        }
    }

    private async Task<AccessTokenResult?> Recall()
    {
        var token = await memory.Recall(appId, CancellationToken.None);
        return IsUsable(token) && !IsRefused(token) ? AccessTokenResult.Of(token) : null;
    }

    private async Task<AccessTokenResult> Fetch()
    {
        var result = await platform.Fetch();
        if (IsRefused(result.Token)) result = await FetchByForce();
        if (result.Token is not null) await memory.Keep(appId, result.Token, CancellationToken.None);
        return result;
    }

    private async Task<AccessTokenResult> FetchByForce()
    {
        var day = ForcedRefresh.DayOf(clock.GetUtcNow());
        if (!await memory.ClaimForcedRefresh(appId, day, CancellationToken.None)) return StillRefused;

        var result = await platform.FetchByForce();
        return IsRefused(result.Token) ? StillRefused : result;
    }

    private static AccessTokenResult StillRefused { get; } =
        AccessTokenResult.Failed(new(Reaction.RenewToken, 40001, "the platform refuses the token that it hands out"));

    private bool IsRefused(AccessToken? token) => token is not null && token.Value == refused?.Value;

    private bool IsUsable([NotNullWhen(true)] AccessToken? token) => token is not null && clock.GetUtcNow() < token.UsableUntil;
}
