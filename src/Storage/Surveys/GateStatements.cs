namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Counts a group's persons at the gates of their neighbourhoods. The key of <c>needs_voices</c> decides who is distinct, and the
/// conditional update lets exactly one group open a gate; what must follow is an outbox row of the same transaction.
/// </summary>
internal static class GateStatements
{
    public const string Opened = "needs-gate.opened";

    /// <summary>Reads the numbers of recounts: area, year and number, three columns.</summary>
    public static void Load(SqlText sql, IEnumerable<AnswerSheet> sheets)
    {
        var gates = sheets.Select(sheet => sheet.Survey.Gate).OfType<GateKey>().Distinct().ToList();
        if (gates.Count == 0) return;
        sql.Append("SELECT AreaId, Year, Recounts FROM needs_gates WHERE ").Each(gates, gate => Key(sql.Append("("), gate).Append(")"), " OR ").Append("; ");
    }

    public static void Append(SqlText sql, IReadOnlyCollection<AnswerSheet> sheets)
    {
        var uncounted = sheets.Where(sheet => !sheet.IsCounted && sheet.Survey.Gate is not null);
        foreach (var gate in uncounted.GroupBy(sheet => sheet.Survey.Gate!.Value).OrderBy(gate => gate.Key))
        {
            foreach (var survey in gate.GroupBy(sheet => sheet.Survey.Id)) Count(sql, gate.Key, survey);
            Open(sql, gate.Key, gate.First().Latest!.At);
        }
    }

    // Whoever answered now and was not counted before. A person whom another process counts meanwhile breaks the key, and the whole
    // group is written again.
    private static void Count(SqlText sql, GateKey gate, IGrouping<Guid, AnswerSheet> survey)
    {
        sql.Append("INSERT INTO needs_voices (AreaId, Year, PersonId, FirstSurveyId, Channel, At) SELECT ").Value(gate.AreaId).Append(", ").Value(gate.Year)
            .Append(", a.PersonId, a.SurveyId, a.Channel, a.ChangedAt FROM survey_answers a WHERE a.SurveyId = ").Value(survey.Key)
            .Append(" AND a.PersonId IN (").Each(survey, sheet => sql.Value(sheet.PersonId))
            .Append(") AND NOT EXISTS (SELECT 1 FROM needs_voices v WHERE v.AreaId = ").Value(gate.AreaId).Append(" AND v.Year = ").Value(gate.Year)
            .Append(" AND v.PersonId = a.PersonId); UPDATE needs_gates SET Residents = Residents + ROW_COUNT()");
        Where(sql, gate).Append("; ");
    }

    private static void Open(SqlText sql, GateKey gate, DateTimeOffset now)
    {
        sql.Append("UPDATE needs_gates SET OpenedAt = ").Value(now);
        Where(sql, gate).Append(" AND OpenedAt IS NULL AND Residents >= COALESCE(Minimum, 1); ");
        sql.Append("INSERT INTO outbox (Id, Kind, AreaId, Payload, State, CreatedAt, DueAt, Attempts) SELECT ")
            .Value(Guid.CreateVersion7(now)).Append(", ").Value(Opened).Append(", ").Value(gate.AreaId).Append(", ")
            .Value($$"""{"year":{{gate.Year}}}""").Append(", 0, ").Value(now).Append(", ").Value(now).Append(", 0 FROM DUAL WHERE ROW_COUNT() = 1; ");
    }

    private static SqlText Where(SqlText sql, GateKey gate) => Key(sql.Append(" WHERE "), gate);

    private static SqlText Key(SqlText sql, GateKey gate) => sql.Append("AreaId = ").Value(gate.AreaId).Append(" AND Year = ").Value(gate.Year);
}
