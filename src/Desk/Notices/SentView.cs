using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>A notice, whom it is for, and how it went.</summary>
public sealed record SentView(Notice Notice, Audience Audience, NoticeCounts Counts, string Area);
