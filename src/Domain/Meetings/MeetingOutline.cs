using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>What somebody convenes: what people read, when, and for how many. Without a number, for everybody.</summary>
public sealed record MeetingOutline(MeetingText Text, OccasionTimes Times, int? Places);
