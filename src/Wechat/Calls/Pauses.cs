namespace ZiZhiJin.Wechat.Calls;

/// <summary>How long to leave the platform alone after an answer that says so.</summary>
internal static class Pauses
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BackOff = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public static DateTimeOffset After(WechatAnswer answer, DateTimeOffset now) => answer.Reaction switch
    {
        Reaction.BackOff => now + BackOff,
        Reaction.WaitForQuota => IsOfMinute(answer) ? NextMinute(now) : NextDay(now),
        _ => now + Short,
    };

    private static bool IsOfMinute(WechatAnswer answer) => answer.Message.Contains("minute", StringComparison.OrdinalIgnoreCase);

    private static DateTimeOffset NextMinute(DateTimeOffset now) => new(now.Ticks - now.Ticks % TimeSpan.TicksPerMinute + TimeSpan.TicksPerMinute, now.Offset);

    /// <summary>The platform's day ends at midnight in Shanghai.</summary>
    private static DateTimeOffset NextDay(DateTimeOffset now) => new DateTimeOffset(now.ToOffset(Shanghai).Date.AddDays(1), Shanghai).ToUniversalTime();
}
