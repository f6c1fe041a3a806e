namespace ZiZhiJin.Domain.Meetings;

/// <summary>When votes are taken: from the beginning of the meeting until it is closed.</summary>
public static class BallotPolicy
{
    public static Refusal? CheckBegin(Presence.Occasion occasion, DateTimeOffset now) =>
        occasion.State == Presence.OccasionState.Announced && now >= occasion.StartsAt ? null : MeetingRefusals.NotGoingOn;
}
