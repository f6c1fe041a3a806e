using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Storage.Audit;

/// <summary>The rows of acts that are saved by statements and not by the context.</summary>
internal static class AuditStatements
{
    public static void Append(SqlText sql, IReadOnlyCollection<AuditRow> acts)
    {
        if (acts.Count == 0) return;
        sql.Append("INSERT INTO audit_rows (Id, AreaId, At, AccountId, Act, SubjectId, Details) VALUES ");
        sql.Each(acts, act => sql.Append("(").Value(act.Id).Append(", ").Value(act.AreaId).Append(", ").Value(act.At).Append(", ")
            .Value(act.AccountId).Append(", ").Value(act.Act).Append(", ").Value(act.SubjectId).Append(", ").Value(act.Details ?? "").Append(")"));
        sql.Append("; ");
    }
}
