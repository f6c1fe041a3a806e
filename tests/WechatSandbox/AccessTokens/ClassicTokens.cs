namespace ZiZhiJin.WechatSandbox.AccessTokens;

/// <summary>The old way: every call issues a new token and leaves the one before five more minutes.</summary>
internal sealed class ClassicTokens(IssuedTokens issued, SandboxClock clock)
{
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);
    private readonly Lock gate = new();
    private readonly Dictionary<string, IssuedToken> latest = [];

    public IssuedToken Next(string appId)
    {
        lock (gate)
        {
            if (latest.TryGetValue(appId, out var before)) Shorten(before);
            return latest[appId] = issued.Issue(appId);
        }
    }

    private void Shorten(IssuedToken token)
    {
        if (token.Left(clock.GetUtcNow()) > Overlap) token.EndsAt = clock.GetUtcNow() + Overlap;
    }
}
