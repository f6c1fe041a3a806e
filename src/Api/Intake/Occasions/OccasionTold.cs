using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Intake.Occasions;

/// <summary>A meeting or an activity as the chat speaks of it, and where whoever asks stands with it.</summary>
/// <param name="What">Its agenda or its plan.</param>
/// <param name="PublishedUntil">The last day of a meeting's publicity, if its rules ask for one.</param>
internal sealed record OccasionTold(Occasion Occasion, string Title, string Place, string What, DateOnly? PublishedUntil = null)
{
    public int Registered { get; init; }
    public Place? Mine { get; init; }

    public bool IsFull => !Occasion.AwaitsDrawing && Occasion.OpenPlaces <= Registered;

    public static OccasionTold Of(Meeting meeting) => new(
        meeting.Occasion, meeting.Title.Contains(MeetingWords.Of(meeting.Kind), StringComparison.Ordinal) ? meeting.Title : $"{MeetingWords.Of(meeting.Kind)}：{meeting.Title}",
        meeting.Place, string.Join("；", meeting.Agenda), meeting is { AnnouncedAt: { } at, PublicityDays: > 0 and var days } ? ShanghaiTime.DayOf(at).AddDays(days) : null);

    public static OccasionTold Of(Activity activity) => new(activity.Occasion, activity.Title, activity.Place, activity.Plan);

    /// <summary>What can still be done about it, in the word by which the flows go on.</summary>
    public string Standing(DateTimeOffset now)
    {
        if (Occasion.State != OccasionState.Announced || now > Occasion.EndsAt) return "over";
        if (Mine is { } mine) return mine.HasPlace ? "placed" : Occasion.AwaitsDrawing ? "drawing" : "waiting";
        if (Occasion.AwaitsDrawing) return now >= Occasion.LotsCloseAt ? "closed" : "lots";
        return IsFull ? "full" : "open";
    }
}
