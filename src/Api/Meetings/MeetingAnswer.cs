using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A meeting as people see it.</summary>
/// <param name="PublicityDays">For how many full days it is published before it begins.</param>
/// <param name="SeatsKept">Of the places, for whom the meeting concerns.</param>
/// <param name="LotsCloseAt">Until when people register of whom lots are drawn; nothing where places go in the order of arrival.</param>
/// <param name="MyPlace">Where the caller's registration stands, if there is one.</param>
/// <param name="CheckedInAt">When the caller was checked in, if so.</param>
public sealed record MeetingAnswer(
    Guid Id, Guid AreaId, MeetingKind Kind, string Title, string Place, IReadOnlyList<string> Agenda, DateTimeOffset StartsAt, DateTimeOffset EndsAt, OccasionState State,
    DateTimeOffset? AnnouncedAt, int PublicityDays, int? Places, int SeatsKept, DateTimeOffset? LotsCloseAt, bool LotsDrawn, int Registered, Place? MyPlace, DateTimeOffset? CheckedInAt, IReadOnlyList<MotionAnswer> Motions)
{
    internal static MeetingAnswer Of(Meeting meeting, Standing standing, IReadOnlyList<MotionAnswer> motions) => new(
        meeting.Id, meeting.AreaId, meeting.Kind, meeting.Title, meeting.Place, meeting.Agenda, meeting.Occasion.StartsAt, meeting.Occasion.EndsAt, meeting.Occasion.State,
        meeting.AnnouncedAt, meeting.PublicityDays, meeting.Occasion.Places, meeting.Occasion.Kept, meeting.Occasion.LotsCloseAt, meeting.Occasion.LotsDrawn, standing.Registered, standing.MyPlace, standing.CheckedInAt, motions);
}
