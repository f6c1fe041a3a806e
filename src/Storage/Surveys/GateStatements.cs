namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Counts a group's persons at the gates of their neighbourhoods. The key of <c>needs_voices</c> decides who is distinct, and the
/// conditional update lets exactly one group open a gate; what must follow is an outbox row of the same transaction.
/// </summary>
internal static class GateStatements
{
    public const string Opened = "needs-gate.opened";

    public static void Append(SqlText sql, IReadOnlyList<AnswerSheet> sheets)
    {
        var byGate = sheets.Where(sheet => sheet.Stored is null).GroupBy(sheet => (sheet.Survey.AreaId, sheet.Survey.Year)).OrderBy(gate => gate.Key);
        foreach (var gate in byGate)
        {
            Voices(sql, gate.Key, gate);
            sql.Append("UPDATE needs_gates SET Residents = Residents + ROW_COUNT()");
            Where(sql, gate.Key).Append("; ");
            Open(sql, gate.Key, gate.First().Latest!.At);
        }
    }

    // IGNORE passes over persons who were asked before; ROW_COUNT() then tells how many are new.
    private static void Voices(SqlText sql, (Guid AreaId, int Year) gate, IEnumerable<AnswerSheet> sheets)
    {
        sql.Append("INSERT IGNORE INTO needs_voices (AreaId, Year, PersonId, FirstSurveyId, Channel, At) VALUES ");
        sql.Each(sheets.DistinctBy(sheet => sheet.PersonId).OrderBy(sheet => sheet.PersonId), sheet => sql
            .Append("(").Value(gate.AreaId).Append(", ").Value(gate.Year).Append(", ").Value(sheet.PersonId).Append(", ").Value(sheet.Survey.Id)
            .Append(", ").Value((int)sheet.Latest!.Channel).Append(", ").Value(sheet.Latest.At).Append(")"));
        sql.Append("; ");
    }

    private static void Open(SqlText sql, (Guid AreaId, int Year) gate, DateTimeOffset now)
    {
        sql.Append("UPDATE needs_gates SET OpenedAt = ").Value(now);
        Where(sql, gate).Append(" AND OpenedAt IS NULL AND Residents >= COALESCE(Minimum, 1); ");
        sql.Append("INSERT INTO outbox (Id, Kind, AreaId, Payload, State, CreatedAt, DueAt, Attempts) SELECT ")
            .Value(Guid.CreateVersion7(now)).Append(", ").Value(Opened).Append(", ").Value(gate.AreaId).Append(", ")
            .Value($$"""{"year":{{gate.Year}}}""").Append(", 0, ").Value(now).Append(", ").Value(now).Append(", 0 FROM DUAL WHERE ROW_COUNT() = 1; ");
    }

    private static SqlText Where(SqlText sql, (Guid AreaId, int Year) gate) =>
        sql.Append(" WHERE AreaId = ").Value(gate.AreaId).Append(" AND Year = ").Value(gate.Year);
}
