namespace ZiZhiJin.Domain;

/// <summary>Days are counted in Asia/Shanghai, which has kept one offset all year since 1991.</summary>
public static class ShanghaiTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(ClockOf(moment));

    /// <summary>When the clocks show this.</summary>
    public static DateTimeOffset MomentOf(DateOnly day, TimeOnly clock) => new(day, clock, Offset);

    /// <summary>What the clocks show.</summary>
    public static DateTime ClockOf(DateTimeOffset moment) => moment.ToOffset(Offset).DateTime;
}
