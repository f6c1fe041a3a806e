namespace ZiZhiJin.Domain.Notices;

/// <summary>That somebody has read a notice, and when for the first time.</summary>
public sealed record NoticeRead(Guid NoticeId, Guid AccountId, DateTimeOffset ReadAt);
