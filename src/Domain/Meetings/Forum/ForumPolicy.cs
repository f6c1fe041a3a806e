using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Meetings.Forum;

/// <summary>People ask for a turn, and ask in writing, from the announcement until the end of a meeting.</summary>
public static class ForumPolicy
{
    /// <summary>Questions of one person at one meeting.</summary>
    public const int MostQuestions = 5;

    public static Refusal? Check(Occasion meeting, DateTimeOffset now) => meeting.State switch
    {
        OccasionState.Announced => now > meeting.EndsAt ? ForumRefusals.MeetingIsOver : null,
        OccasionState.Closed => ForumRefusals.MeetingIsOver,
        _ => PresenceRefusals.StepFrom(meeting.State),
    };
}
