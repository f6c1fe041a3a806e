namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>When people are reminded of something that begins: so long before, but never at night. What would fall into it comes in the morning, or the evening before.</summary>
public static class ReminderTime
{
    private static readonly TimeSpan LeastBefore = TimeSpan.FromMinutes(30);
    private static readonly TimeOnly Evening = new(20, 0);

    public static DateTimeOffset Of(DateTimeOffset startsAt, TimeSpan before)
    {
        var wanted = startsAt - before;
        if (QuietHours.EndAfter(wanted) is not { } morning) return wanted;

        var (day, isBeforeMorning) = (ShanghaiTime.DayOf(wanted), ShanghaiTime.DayOf(morning) == ShanghaiTime.DayOf(wanted));
        if (isBeforeMorning && morning + LeastBefore <= startsAt) return morning;
        return ShanghaiTime.MomentOf(isBeforeMorning ? day.AddDays(-1) : day, Evening);
    }
}
