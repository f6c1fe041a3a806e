namespace ZiZhiJin.Wechat.AccessTokens;

/// <summary>
/// What all processes of the service know together about access tokens. It may be lost at any time, and while its store is away an
/// implementation throws nothing: it recalls nothing, keeps nothing, and judges forced refreshes by what this process alone has seen.
/// </summary>
public interface IAccessTokenMemory
{
    Task<AccessToken?> Recall(string appId, CancellationToken cancel);

    /// <summary>Replaces what was kept; of no use after <see cref="AccessToken.UsableUntil"/>.</summary>
    Task Keep(string appId, AccessToken token, CancellationToken cancel);

    /// <summary>
    /// Whether this process may force one refresh now. True at most once in <see cref="ForcedRefresh.Spacing"/> and
    /// <see cref="ForcedRefresh.PerDay"/> times on one <paramref name="day"/> (of Shanghai), over all processes.
    /// </summary>
    Task<bool> ClaimForcedRefresh(string appId, DateOnly day, CancellationToken cancel);
}
