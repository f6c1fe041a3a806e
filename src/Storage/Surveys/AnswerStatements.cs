using System.Text.Json;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Surveys.Drafts;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>The SQL of a group of answers.</summary>
internal static class AnswerStatements
{
    /// <summary>
    /// Locks the surveys shared, so that closing waits for the group, and the answers that are already there. Read committed, because
    /// gap locks of two processes would refuse each other's inserts.
    /// </summary>
    public static string Load(AnswerGroup group)
    {
        var (sql, sheets) = (new SqlText(), group.Sheets);
        Begin(sql, sheets);
        foreach (var survey in sheets.GroupBy(sheet => sheet.Survey.Id).OrderBy(survey => survey.Key))
        {
            sql.Append("SELECT SurveyId, PersonId, Channel, Receipts, Answers FROM survey_answers WHERE SurveyId = ").Value(survey.Key)
                .Append(" AND PersonId IN (").Each(survey, sheet => sql.Value(sheet.PersonId)).Append(") FOR UPDATE; ");
        }

        GateStatements.Load(sql, sheets);
        FormStatements.Load(sql, group.Forms);
        MergeStatements.Load(sql, sheets);
        RarityStatements.Load(sql, sheets);
        if (group.Mandates is { Count: > 0 } mandates) Hold(sql, mandates);
        return sql.ToString();
    }

    // Shared, so that a mandate's end waits for the group, or the group finds it ended.
    private static void Hold(SqlText sql, IReadOnlyCollection<Guid> mandates) =>
        sql.Append("SELECT Id FROM mandates WHERE Live = 1 AND Id IN (").Each(mandates, mandate => sql.Value(mandate)).Append(") LOCK IN SHARE MODE; ");

    /// <summary>Loads nothing: fails as a whole when one of the persons has answered before, or a survey is not open.</summary>
    public static string WriteFirst(IReadOnlyCollection<AnswerSheet> sheets)
    {
        var sql = new SqlText();
        Begin(sql, sheets);
        return Write(sql, sheets);
    }

    public static string Write(IReadOnlyCollection<AnswerSheet> sheets) => Write(new SqlText(), sheets);

    private static void Begin(SqlText sql, IReadOnlyCollection<AnswerSheet> sheets)
    {
        var surveys = sheets.Select(sheet => sheet.Survey.Id).Distinct().Order();
        sql.Append("SET TRANSACTION ISOLATION LEVEL READ COMMITTED; START TRANSACTION; SELECT Id, State FROM surveys WHERE Id IN (")
            .Each(surveys, survey => sql.Value(survey)).Append(") LOCK IN SHARE MODE; ");
    }

    private static string Write(SqlText sql, IReadOnlyCollection<AnswerSheet> sheets)
    {
        Insert(sql, [.. sheets.Where(sheet => sheet.Stored is null)]);
        foreach (var sheet in sheets.Where(sheet => sheet.Stored is not null)) Update(sql, sheet);
        AuditStatements.Append(sql, [.. sheets.Select(sheet => sheet.Latest!.Act).OfType<AuditRow>()]);
        FormStatements.Enter(sql, sheets);
        DraftStatements.DropAnswered(sql, sheets);
        CountStatements.Append(sql, sheets);
        GateStatements.Append(sql, sheets);
        return sql.Append("COMMIT").ToString();
    }

    // Conditional on the open survey in the same statement: the first row of each survey reads its id from the open survey, and without
    // one the whole statement fails on NOT NULL. So nothing lands after closing, even if the lock taken at loading were forgotten. Likewise
    // when a gate that the group relies on has been recounted, one of the entries merged, or a first draft or merge has come since it was looked for.
    private static void Insert(SqlText sql, IReadOnlyList<AnswerSheet> sheets)
    {
        if (sheets.Count == 0) return;
        sql.Append("INSERT INTO survey_answers (SurveyId, PersonId, Version, Channel, Answers, Ticks, Receipts, AnsweredAt, ChangedAt, EnteredBy) VALUES ");
        var guarded = Guid.Empty;
        sql.Each(sheets, sheet =>
        {
            Row(sql, sheet, sheet.Survey.Id != guarded ? sheets.Where(other => other.Survey.Id == sheet.Survey.Id) : null);
            guarded = sheet.Survey.Id;
        });
        sql.Append("; ");
    }

    private static void Row(SqlText sql, AnswerSheet sheet, IEnumerable<AnswerSheet>? guarded)
    {
        var write = sheet.Latest!;
        if (guarded is not null) Guard(sql.Append("("), sheet, guarded);
        else sql.Append("(").Value(sheet.Survey.Id);
        sql.Append(", ").Value(sheet.PersonId).Append(", ").Value(write.Version).Append(", ").Value((int)write.Channel).Append(", ")
            .Value(Text(write)).Append(", ").Value(write.Ticks).Append(", ").Value(sheet.Receipts).Append(", ").Value(write.At).Append(", ").Value(write.At).Append(", ").Value(write.Hand).Append(")");
    }

    private static void Guard(SqlText sql, AnswerSheet sheet, IEnumerable<AnswerSheet> ofSurvey)
    {
        sql.Append("(SELECT s.Id FROM surveys s");
        if (sheet.Recounts is { } recounts) sql.Append(" JOIN needs_gates g ON g.AreaId = s.AreaId AND g.Year = s.Year AND g.Recounts = ").Value(recounts);
        sql.Append(" WHERE s.Id = ").Value(sheet.Survey.Id).Append(" AND s.State = 1");
        RarityStatements.Guard(sql, sheet.Rarities, ofSurvey);
        sql.Append(")");
    }

    private static void Update(SqlText sql, AnswerSheet sheet)
    {
        var write = sheet.Latest!;
        sql.Append("UPDATE survey_answers a JOIN surveys s ON s.Id = a.SurveyId AND s.State = 1 SET a.Version = ").Value(write.Version)
            .Append(", a.Channel = ").Value((int)write.Channel).Append(", a.Answers = ").Value(Text(write)).Append(", a.Ticks = ").Value(write.Ticks).Append(", a.Receipts = ").Value(sheet.Receipts)
            .Append(", a.ChangedAt = ").Value(write.At).Append(", a.EnteredBy = ").Value(write.Hand)
            .Append(" WHERE a.SurveyId = ").Value(sheet.Survey.Id).Append(" AND a.PersonId = ").Value(sheet.PersonId).Append("; ");
    }

    private static string Text(AnswerToWrite write) => JsonSerializer.Serialize(write.Answers, Json.Options);
}
