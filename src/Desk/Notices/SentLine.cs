using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>A notice in the list, and how many have read it.</summary>
public sealed record SentLine(Notice Notice, string Area, int Read);
