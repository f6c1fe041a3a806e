namespace ZiZhiJin.Domain.Presence;

/// <summary>When a participant may check in: from half an hour before the start until the end, or until the leader closed the occasion.</summary>
public static class CheckInPolicy
{
    public static readonly TimeSpan OpensBefore = TimeSpan.FromMinutes(30);

    /// <summary>How long after the end a helper may still enter somebody who was there.</summary>
    public static readonly TimeSpan EntriesAfter = TimeSpan.FromHours(24);

    /// <param name="at">When the person was there: now, or for a scan made offline the corrected moment of the scan.</param>
    public static Refusal? Check(Occasion occasion, DateTimeOffset at)
    {
        if (occasion.State == OccasionState.Cancelled) return PresenceRefusals.OccasionCancelled;
        if (occasion.State == OccasionState.Draft || at < occasion.Times.StartsAt - OpensBefore) return PresenceRefusals.TooEarly;
        return at > occasion.Times.EndsAt || at > occasion.ClosedAt ? PresenceRefusals.TooLate : null;
    }

    /// <summary>Which moment an entry by name is written under: now, or the end where the occasion is over.</summary>
    /// <exception cref="RefusedException">It has been over for too long.</exception>
    public static DateTimeOffset MomentOfEntry(Occasion occasion, DateTimeOffset now)
    {
        var end = occasion.ClosedAt is { } closed && closed < occasion.EndsAt ? closed : occasion.EndsAt;
        if (now > end + EntriesAfter) throw new RefusedException(PresenceRefusals.EntryTooLate);
        return now < end ? now : end;
    }
}
