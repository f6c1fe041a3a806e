using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Merging;

/// <summary>
/// The statements that turn the voices that were found into those that are wanted, and move the gates with them. An open gate stays open; one
/// that a split fills is opened.
/// </summary>
internal static class VoiceDifference
{
    public static void Append(SqlText sql, (Guid AreaId, DateTimeOffset Now) at, GroupAnswers found, GroupAnswers wanted)
    {
        foreach (var voice in found.Voices) Delete(sql, "needs_voices", voice);
        foreach (var voice in found.KeptVoices) Delete(sql, "merged_voices", voice);
        Insert(sql, "needs_voices", wanted.Voices);
        Insert(sql, "merged_voices", wanted.KeptVoices);
        foreach (var year in found.Voices.Concat(wanted.Voices).Select(voice => voice.Year).Distinct().Order())
            Gate(sql, at, year, wanted.Voices.Count(voice => voice.Year == year) - found.Voices.Count(voice => voice.Year == year));
    }

    private static void Delete(SqlText sql, string table, MergedVoice voice) =>
        sql.Append("DELETE FROM ").Append(table).Append(" WHERE AreaId = ").Value(voice.AreaId).Append(" AND Year = ").Value(voice.Year)
            .Append(" AND PersonId = ").Value(voice.PersonId).Append("; ");

    private static void Insert(SqlText sql, string table, IReadOnlyList<MergedVoice> voices)
    {
        if (voices.Count == 0) return;
        sql.Append("INSERT INTO ").Append(table).Append(" (AreaId, Year, PersonId, FirstSurveyId, Channel, At) VALUES ");
        sql.Each(voices, voice => sql.Append("(").Value(voice.AreaId).Append(", ").Value(voice.Year).Append(", ").Value(voice.PersonId).Append(", ")
            .Value(voice.FirstSurveyId).Append(", ").Value((int)voice.Channel).Append(", ").Value(voice.At).Append(")"));
        sql.Append("; ");
    }

    // A new number of recounts: no process relies any more on what it remembers of who was counted.
    private static void Gate(SqlText sql, (Guid AreaId, DateTimeOffset Now) at, int year, int residents)
    {
        sql.Append("UPDATE needs_gates SET Recounts = Recounts + 1, Residents = Residents + ").Value(residents);
        Where(sql, at.AreaId, year).Append("; UPDATE needs_gates SET OpenedAt = ").Value(at.Now);
        Where(sql, at.AreaId, year).Append(" AND OpenedAt IS NULL AND Residents >= COALESCE(Minimum, 1); ");
        sql.Append("INSERT INTO outbox (Id, Kind, AreaId, Payload, State, CreatedAt, DueAt, Attempts) SELECT ")
            .Value(Guid.CreateVersion7(at.Now)).Append(", ").Value(GateStatements.Opened).Append(", ").Value(at.AreaId).Append(", ")
            .Value($$"""{"year":{{year}}}""").Append(", 0, ").Value(at.Now).Append(", ").Value(at.Now).Append(", 0 FROM DUAL WHERE ROW_COUNT() = 1; ");
    }

    private static SqlText Where(SqlText sql, Guid areaId, int year) => sql.Append(" WHERE AreaId = ").Value(areaId).Append(" AND Year = ").Value(year);
}
