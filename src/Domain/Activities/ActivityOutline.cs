using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Activities;

/// <summary>What somebody plans: what people read, when, and for how many. Without a number, for everybody.</summary>
public sealed record ActivityOutline(ActivityText Text, OccasionTimes Times, int? Places);
