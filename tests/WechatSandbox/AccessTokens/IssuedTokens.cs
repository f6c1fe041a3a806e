using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ZiZhiJin.WechatSandbox.AccessTokens;

/// <summary>All tokens ever issued, whichever endpoint issued them; the API accepts each until it ends or is revoked.</summary>
internal sealed class IssuedTokens(SandboxClock clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(7200);

    // As long as the platform warns that they may become, so that nobody stores them in less.
    private const int Length = 512;
    private readonly ConcurrentDictionary<string, IssuedToken> tokens = new();

    public IEnumerable<string> Values => tokens.Keys;

    public IssuedToken Issue(string appId)
    {
        var value = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length * 3 / 4));
        return tokens[value] = new IssuedToken(value, appId, clock.GetUtcNow() + Life);
    }

    /// <summary>0 when the API accepts the token, else the platform's code.</summary>
    public int Check(string? value)
    {
        if (string.IsNullOrEmpty(value)) return 41001;
        if (value.Length != Length) return 40014;
        if (!tokens.TryGetValue(value, out var token) || token.Revoked) return 40001;
        return clock.GetUtcNow() < token.EndsAt ? 0 : 42001;
    }

    /// <summary>Whose token it is.</summary>
    public string? AppIdOf(string value) => tokens.TryGetValue(value, out var token) ? token.AppId : null;

    public void ExpireAll()
    {
        foreach (var token in tokens.Values) token.EndsAt = clock.GetUtcNow();
    }

    public void SpoilAll()
    {
        foreach (var token in tokens.Values) token.Revoked = true;
    }
}
