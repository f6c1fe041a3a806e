using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Desk.Audit;

public sealed record AuditLine(AuditRow Row, string Area);
