namespace ZiZhiJin.Domain.Presence;

/// <summary>When a participant may check in: from half an hour before the start until the end, or until the leader closed the occasion.</summary>
public static class CheckInPolicy
{
    public static readonly TimeSpan OpensBefore = TimeSpan.FromMinutes(30);

    /// <param name="at">When the person was there: now, or for a scan made offline the corrected moment of the scan.</param>
    public static Refusal? Check(Occasion occasion, DateTimeOffset at)
    {
        if (occasion.State == OccasionState.Cancelled) return PresenceRefusals.OccasionCancelled;
        if (occasion.State == OccasionState.Draft || at < occasion.Times.StartsAt - OpensBefore) return PresenceRefusals.TooEarly;
        return at > occasion.Times.EndsAt || at > occasion.ClosedAt ? PresenceRefusals.TooLate : null;
    }
}
