using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>A page of postings; Next is the last one of it, where more may follow.</summary>
public sealed record PostingsView(IReadOnlyList<PostingLine> Lines, Guid? Next);
