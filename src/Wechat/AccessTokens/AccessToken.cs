namespace ZiZhiJin.Wechat.AccessTokens;

/// <summary>The key to an account's API. <paramref name="UsableUntil"/> is five minutes before its end.</summary>
public sealed record AccessToken(string Value, DateTimeOffset UsableUntil)
{
    /// <summary>Keeps the value out of logs, where a record would print it.</summary>
    public override string ToString() => $"access token usable until {UsableUntil:O}";
}
