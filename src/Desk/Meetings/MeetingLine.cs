using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>A meeting in a list.</summary>
public sealed record MeetingLine(Guid Id, string Area, MeetingKind Kind, string Title, string Place, DateTimeOffset StartsAt, OccasionState State, int Registered, int Present);
