namespace ZiZhiJin.Api.Audit;

/// <summary>Marks the endpoints whose refusals are audited too.</summary>
internal sealed class AuditedGroupMark;
