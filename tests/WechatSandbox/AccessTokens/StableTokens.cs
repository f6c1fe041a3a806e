using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.AccessTokens;

/// <summary>
/// One token for all who ask until its last five minutes; then the next, while the old one lives on to its end. By force it is replaced at
/// once, 20 times a day and not within 30 seconds of the last time; a force that is not allowed answers with the current token.
/// </summary>
internal sealed class StableTokens(IssuedTokens issued, SandboxClock clock)
{
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ForceSpacing = TimeSpan.FromSeconds(30);
    private readonly Lock gate = new();
    private readonly Dictionary<string, IssuedToken> current = [];
    private readonly Dictionary<string, DateTimeOffset> forcedAt = [];
    private readonly CallLimit forces = new(20, TimeSpan.FromDays(1), clock);

    public IssuedToken Of(string appId, bool force)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (!current.TryGetValue(appId, out var token) || token.Left(now) <= Overlap) return current[appId] = issued.Issue(appId);
            if (!force || !MayForce(appId, now)) return token;

            token.Revoked = true;
            return current[appId] = issued.Issue(appId);
        }
    }

    private bool MayForce(string appId, DateTimeOffset now)
    {
        if (forcedAt.TryGetValue(appId, out var last) && now - last < ForceSpacing) return false;
        if (!forces.Admit(appId)) return false;

        forcedAt[appId] = now;
        return true;
    }
}
