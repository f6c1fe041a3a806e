namespace ZiZhiJin.Domain.Notices;

/// <summary>That a notice is for a circle of people.</summary>
public sealed record Addressed(Guid NoticeId, string Key);
