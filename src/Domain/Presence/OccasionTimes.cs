namespace ZiZhiJin.Domain.Presence;

/// <summary>From when to when. An occasion lasts a day at most.</summary>
public readonly record struct OccasionTimes
{
    private const int FirstYear = 2000, LastYear = 2199;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <exception cref="RefusedException">It ends before it starts, or lasts longer than a day.</exception>
    public OccasionTimes(DateTimeOffset startsAt, DateTimeOffset endsAt)
    {
        if (endsAt <= startsAt || endsAt - startsAt > Longest || startsAt.Year is < FirstYear or > LastYear) throw new RefusedException(PresenceRefusals.TimesWrong);
        (StartsAt, EndsAt) = (startsAt, endsAt);
    }

    public DateTimeOffset StartsAt { get; }
    public DateTimeOffset EndsAt { get; }
}
