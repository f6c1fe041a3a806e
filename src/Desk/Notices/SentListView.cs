namespace ZiZhiJin.Desk.Notices;

/// <summary>A page of notices; Next is the last one of it, where more may follow.</summary>
public sealed record SentListView(IReadOnlyList<SentLine> Lines, Guid? Next);
