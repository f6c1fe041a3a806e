namespace ZiZhiJin.Domain.Meetings;

/// <summary>A meeting begins only after it was published for so many full Shanghai days: each lasts 24 hours, and the last ends with its day (A3).</summary>
public static class AnnouncementPolicy
{
    public static Refusal? Check(DateTimeOffset startsAt, MeetingPublicity publicity, DateTimeOffset now) =>
        publicity.Rule is { } rule && startsAt < EndOf(now, publicity.Days) ? MeetingRefusals.PublishedTooLate.Under(rule) : null;

    /// <summary>When a period ends that begins now.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset now, int days) =>
        ShanghaiTime.MomentOf(ShanghaiTime.DayOf(now).AddDays(days + 1), TimeOnly.MinValue);
}
