using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>The statements that change deliveries. An attempt is ended only under the hold under which it began.</summary>
internal static class DeliveryStatements
{
    public static void Begin(SqlText sql, Candidate one, (DeliveryWays Way, Guid? CreditId) chosen, (Guid Id, DateTimeOffset Until) lease) => sql
        .Append("UPDATE deliveries SET State = 1, Attempts = Attempts + 1, LeaseId = ").Value(lease.Id).Append(", LeasedUntil = ").Value(lease.Until)
        .Append(", Way = ").Value((long)chosen.Way).Append(", CreditId = ").Value(chosen.CreditId).Append(", AccountId = ").Value(one.AccountId)
        .Append(" WHERE Id = ").Value(one.Delivery.Id).Append("; ");

    public static void Reserve(SqlText sql, IEnumerable<Guid> credits)
    {
        foreach (var times in credits.GroupBy(id => id).GroupBy(group => group.Count(), group => group.Key).OrderBy(group => group.Key))
        {
            sql.Append("UPDATE subscription_credits SET Available = Available - ").Value(times.Key).Append(", Reserved = Reserved + ").Value(times.Key).Append(" WHERE Id IN (");
            sql.Each(times, id => sql.Value(id)).Append("); ");
        }
    }

    /// <summary>What ends, or waits, without an attempt.</summary>
    public static void EndUnsent(SqlText sql, Candidate one, DeliveryEnd end, DateTimeOffset now)
    {
        sql.Append("UPDATE deliveries SET State = ").Value((long)end.State);
        if (end.Reason is { } reason) sql.Append(", Reason = ").Value(reason);
        if (end.DueAt is { } due) sql.Append(", DueAt = ").Value(due);
        if (end.State != DeliveryState.Waiting) sql.Append(", EndedAt = ").Value(now);
        sql.Append(" WHERE Id = ").Value(one.Delivery.Id).Append("; ");
    }

    /// <summary>The credit first: it moves only while the delivery is still being sent under this hold.</summary>
    public static void End(SqlText sql, (Guid DeliveryId, Guid LeaseId) attempt, DeliveryEnd end, DateTimeOffset now)
    {
        if (end.Credit == CreditUse.NeverWas) Credit(sql, attempt, "c.Available = 0, c.Reserved = c.Reserved - 1", now);
        else if (end.Credit == CreditUse.GivenBack) Credit(sql, attempt, "c.Available = c.Available + 1, c.Reserved = c.Reserved - 1", now);
        else Credit(sql, attempt, "c.Spent = c.Spent + 1, c.Reserved = c.Reserved - 1", now);

        sql.Append("UPDATE deliveries SET State = ").Value((long)end.State).Append(", CreditId = NULL, LeasedUntil = NULL, Tried = Tried | ").Value((long)end.Failed);
        if (end.Reason is { } reason) sql.Append(", Reason = ").Value(reason);
        else if (end.State == DeliveryState.Sent) sql.Append(", Reason = NULL");
        if (end.MessageId is { } message) sql.Append(", MessageId = ").Value(message);
        if (end.DueAt is { } due) sql.Append(", DueAt = ").Value(due);
        if (end.State != DeliveryState.Waiting) sql.Append(", EndedAt = ").Value(now);
        sql.Append(" WHERE Id = ").Value(attempt.DeliveryId).Append(" AND LeaseId = ").Value(attempt.LeaseId);
        // A process that was only slow may still tell that what was taken for lost has gone out.
        sql.Append(end.State == DeliveryState.Sent ? " AND State IN (1, 4); " : " AND State = 1; ");
    }

    private static void Credit(SqlText sql, (Guid DeliveryId, Guid LeaseId) attempt, string change, DateTimeOffset now) => sql
        .Append("UPDATE deliveries d JOIN subscription_credits c ON c.Id = d.CreditId SET ").Append(change).Append(", c.ChangedAt = ").Value(now)
        .Append(" WHERE d.Id = ").Value(attempt.DeliveryId).Append(" AND d.LeaseId = ").Value(attempt.LeaseId).Append(" AND d.State = 1; ");
}
