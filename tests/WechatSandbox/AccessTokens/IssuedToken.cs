namespace ZiZhiJin.WechatSandbox.AccessTokens;

/// <summary>A token as the platform's books hold it.</summary>
internal sealed class IssuedToken(string value, string appId, DateTimeOffset endsAt)
{
    public string Value { get; } = value;

    public string AppId { get; } = appId;

    public DateTimeOffset EndsAt { get; set; } = endsAt;

    /// <summary>Replaced by force, or spoiled by a test: refused although its time is not over.</summary>
    public bool Revoked { get; set; }

    public TimeSpan Left(DateTimeOffset now) => EndsAt - now;
}
