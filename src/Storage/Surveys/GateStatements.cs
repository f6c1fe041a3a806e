namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Counts a group's persons at the gates of their neighbourhoods. The key of <c>needs_voices</c> decides who is distinct, and the
/// conditional update lets exactly one group open a gate; what must follow is an outbox row of the same transaction.
/// </summary>
internal static class GateStatements
{
    public const string Opened = "needs-gate.opened";

    /// <summary>Asks who of a group's persons was counted before. They are three columns; nothing else that is loaded has three.</summary>
    public static void Load(SqlText sql, IEnumerable<AnswerSheet> sheets)
    {
        foreach (var gate in sheets.GroupBy(GateOf))
        {
            sql.Append("SELECT AreaId, Year, PersonId FROM needs_voices");
            Where(sql, gate.Key).Append(" AND PersonId IN (").Each(gate, sheet => sql.Value(sheet.PersonId)).Append("); ");
        }
    }

    public static void Append(SqlText sql, IReadOnlyList<AnswerSheet> sheets)
    {
        foreach (var gate in sheets.Where(sheet => !sheet.IsCounted).GroupBy(GateOf).OrderBy(gate => gate.Key))
        {
            var persons = gate.DistinctBy(sheet => sheet.PersonId).OrderBy(sheet => sheet.PersonId).ToList();
            Voices(sql, gate.Key, persons);
            sql.Append("UPDATE needs_gates SET Residents = Residents + ").Value(persons.Count);
            Where(sql, gate.Key).Append("; ");
            Open(sql, gate.Key, persons[0].Latest!.At);
        }
    }

    private static (Guid AreaId, int Year) GateOf(AnswerSheet sheet) => (sheet.Survey.AreaId, sheet.Survey.Year);

    // A person whom another process counted meanwhile breaks the key, and the whole group is written again.
    private static void Voices(SqlText sql, (Guid AreaId, int Year) gate, IEnumerable<AnswerSheet> sheets)
    {
        sql.Append("INSERT INTO needs_voices (AreaId, Year, PersonId, FirstSurveyId, Channel, At) VALUES ");
        sql.Each(sheets, sheet => sql
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
