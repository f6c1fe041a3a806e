namespace ZiZhiJin.Wechat.Calls;

/// <summary>How often a call may be made today, and how often it was.</summary>
public sealed record CallQuota(long PerDay, long Used);
