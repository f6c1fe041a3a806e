using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Storage.Notices;

/// <summary>A notice in somebody's list.</summary>
public sealed record NoticeLine(Guid Id, string Title, NoticeCategory Category, DateTimeOffset From, bool Pinned, bool Urgent, bool Read);
