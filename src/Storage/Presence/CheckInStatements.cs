using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

/// <summary>The SQL of a group of check-ins.</summary>
internal static class CheckInStatements
{
    /// <summary>
    /// One row for each person, and nothing is looked up: fails as a whole when one of them is there already, or an occasion does not take one of
    /// its moments. Its first row reads the occasion's id from the occasion that takes the earliest and the latest of them; without one it is NULL.
    /// </summary>
    public static string WriteFirst(IReadOnlyList<CheckInToWrite> rows)
    {
        var sql = new SqlText();
        sql.Append("SET TRANSACTION ISOLATION LEVEL READ COMMITTED; INSERT INTO check_ins (OccasionId, PersonId, At, Proof, ByAccountId, Nonce) VALUES ");
        var guarded = Guid.Empty;
        return sql.Each(rows, row =>
        {
            if (row.OccasionId == guarded) sql.Append("(").Value(row.OccasionId);
            else Guard(sql.Append("("), [.. rows.Where(other => other.OccasionId == row.OccasionId).Select(other => other.At).Order()], row.OccasionId);
            guarded = row.OccasionId;
            Rest(sql, row);
        }).ToString();
    }

    private static void Guard(SqlText sql, IReadOnlyList<DateTimeOffset> moments, Guid occasionId)
    {
        sql.Append("(SELECT o.Id FROM occasions o WHERE o.Id = ").Value(occasionId);
        Takes(sql.Append(" AND o.State"), () => sql.Value(moments[0]), () => sql.Value(moments[^1]));
        sql.Append(")");
    }

    private static void Rest(SqlText sql, CheckInToWrite row)
    {
        Span<byte> nonce = stackalloc byte[Nonce.Length];
        row.Nonce.WriteTo(nonce);
        sql.Append(", ").Value(row.PersonId).Append(", ").Value(row.At).Append(", ").Value((int)row.Proof).Append(", ").Value(row.ByAccountId).Append(", ").Value(nonce).Append(")");
    }

    // The occasion o, by its state, takes whoever was there from the earliest moment to the latest.
    private static void Takes(SqlText sql, Action earliest, Action latest)
    {
        sql.Append(" IN (").Value((int)OccasionState.Announced).Append(", ").Value((int)OccasionState.Closed).Append(") AND ");
        earliest();
        sql.Append(" >= o.StartsAt - INTERVAL ").Value((long)CheckInPolicy.OpensBefore.TotalMinutes).Append(" MINUTE AND ");
        latest();
        sql.Append(" <= o.EndsAt AND (o.ClosedAt IS NULL OR ");
        latest();
        sql.Append(" <= o.ClosedAt)");
    }

    /// <summary>
    /// One round trip: what the occasions take is written, and what then stands is read. Whether an occasion takes a check-in depends on
    /// the moment at which the person was there, so nothing that was in time is lost to a closing that came between. The earliest wins.
    /// </summary>
    public static string Write(IReadOnlyList<CheckInToWrite> rows)
    {
        var sql = new SqlText();
        sql.Append("SET TRANSACTION ISOLATION LEVEL READ COMMITTED; START TRANSACTION; ");
        Insert(sql, rows);
        foreach (var occasion in rows.GroupBy(row => row.OccasionId))
        {
            sql.Append("SELECT OccasionId, PersonId, At, Proof, Nonce, UndoneAt IS NOT NULL FROM check_ins WHERE OccasionId = ").Value(occasion.Key)
                .Append(" AND PersonId IN (").Each(occasion.Select(row => row.PersonId).Distinct(), person => sql.Value(person)).Append("); ");
        }

        return sql.Append("COMMIT").ToString();
    }

    private static void Insert(SqlText sql, IReadOnlyList<CheckInToWrite> rows)
    {
        sql.Append("INSERT INTO check_ins (OccasionId, PersonId, At, Proof, ByAccountId, Nonce) SELECT o.Id, v.PersonId, v.At, v.Proof, v.ByAccountId, v.Nonce FROM (")
            .Each(rows, row => Row(sql, row), " UNION ALL ")
            .Append(") v JOIN occasions o ON o.Id = v.OccasionId AND o.State");
        Takes(sql, () => sql.Append("v.At"), () => sql.Append("v.At"));
        sql.Append(" ON DUPLICATE KEY UPDATE ");
        foreach (var column in (string[])["Proof", "ByAccountId", "Nonce"])
            sql.Append(column).Append(" = IF(check_ins.UndoneAt IS NULL AND VALUES(At) < check_ins.At, VALUES(").Append(column).Append("), check_ins.").Append(column).Append("), ");
        sql.Append("At = IF(check_ins.UndoneAt IS NULL, LEAST(check_ins.At, VALUES(At)), check_ins.At); ");
    }

    private static void Row(SqlText sql, CheckInToWrite row)
    {
        Span<byte> nonce = stackalloc byte[Nonce.Length];
        row.Nonce.WriteTo(nonce);
        sql.Append("SELECT ").Value(row.OccasionId).Append(" AS OccasionId, ").Value(row.PersonId).Append(" AS PersonId, CAST(").Value(row.At)
            .Append(" AS DATETIME(6)) AS At, ").Value((int)row.Proof).Append(" AS Proof, ").Value(row.ByAccountId).Append(" AS ByAccountId, ")
            .Value(nonce).Append(" AS Nonce");
    }
}
