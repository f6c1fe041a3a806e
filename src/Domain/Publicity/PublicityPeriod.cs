namespace ZiZhiJin.Domain.Publicity;

/// <summary>The full Shanghai days for which something is posted: the first is the day after posting, so that none is a part of a day.</summary>
public readonly record struct PublicityPeriod(DateOnly FirstDay, DateOnly LastDay)
{
    /// <summary>Midnight in Shanghai after the last day: the first moment that does not belong to it.</summary>
    public DateTimeOffset EndsAt => ShanghaiTime.MomentOf(LastDay.AddDays(1), TimeOnly.MinValue);

    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    public static PublicityPeriod Begin(DateTimeOffset postedAt, int days)
    {
        var first = ShanghaiTime.DayOf(postedAt).AddDays(1);
        return new(first, first.AddDays(days - 1));
    }
}
