namespace ZiZhiJin.Wechat.AccessTokens;

/// <summary>How often a token may be replaced by force. The platform allows 20 a day; the rest is left to the operator's hands.</summary>
public static class ForcedRefresh
{
    public const int PerDay = 15;

    public static readonly TimeSpan Spacing = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    internal static DateOnly DayOf(DateTimeOffset now) => DateOnly.FromDateTime(now.ToOffset(Shanghai).DateTime);
}
