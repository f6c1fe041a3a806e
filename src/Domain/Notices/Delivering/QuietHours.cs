namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>Nobody is disturbed from nine in the evening until eight in the morning, unless it is urgent.</summary>
public static class QuietHours
{
    private static readonly TimeSpan Begin = TimeSpan.FromHours(21);
    private static readonly TimeSpan End = TimeSpan.FromHours(8);

    /// <summary>When they end, if it is night now.</summary>
    public static DateTimeOffset? EndAfter(DateTimeOffset now)
    {
        var clock = ShanghaiTime.ClockOf(now);
        if (clock.TimeOfDay >= End && clock.TimeOfDay < Begin) return null;
        var morning = clock.Date + (clock.TimeOfDay >= Begin ? TimeSpan.FromDays(1) : TimeSpan.Zero) + End;
        return now + (morning - clock);
    }
}
