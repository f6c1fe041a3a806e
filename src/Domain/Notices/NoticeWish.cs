namespace ZiZhiJin.Domain.Notices;

/// <summary>A notice that somebody wants to send in an area.</summary>
public sealed record NoticeWish(Guid AreaId, NoticeText Text, Audience Audience, NoticeTiming Timing);
