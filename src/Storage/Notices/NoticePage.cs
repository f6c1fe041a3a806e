namespace ZiZhiJin.Storage.Notices;

/// <summary>Some of somebody's notices, and how many of all are unread. After names the last one here, where there are more.</summary>
public sealed record NoticePage(int Unread, IReadOnlyList<NoticeLine> Notices, Guid? Next);
