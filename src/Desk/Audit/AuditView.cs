using ZiZhiJin.Desk.Community;

namespace ZiZhiJin.Desk.Audit;

/// <summary>A page of the audit, and how it was chosen.</summary>
public sealed record AuditView(IReadOnlyList<AuditLine> Lines, IReadOnlyList<AreaChoice> Areas, AuditFilter Filter)
{
    /// <summary>There are older rows.</summary>
    public bool HasMore { get; init; }
}
