namespace ZiZhiJin.Storage.Surveys;

internal static class RarityStatements
{
    private const string Drafts = "SELECT 1 FROM survey_drafts d WHERE d.SurveyId = s.Id";
    private const string Merges = "SELECT 1 FROM person_merges m WHERE m.AreaId = s.AreaId AND m.SplitAt IS NULL";

    /// <summary>Reads of each survey whether there are any: drafts, merges and the survey, three columns.</summary>
    public static void Load(SqlText sql, IEnumerable<AnswerSheet> sheets) =>
        sql.Append("SELECT EXISTS (" + Drafts + ") AS Drafts, EXISTS (" + Merges + ") AS Merges, s.Id FROM surveys s WHERE s.Id IN (")
            .Each(sheets.Select(sheet => sheet.Survey.Id).Distinct(), survey => sql.Value(survey)).Append("); ");

    /// <summary>A condition that does not hold when an entry of the group was merged, or a draft has come to be where none is looked for.</summary>
    public static void Guard(SqlText sql, Rarities relied, IEnumerable<AnswerSheet> ofSurvey)
    {
        if (relied.Merges) sql.Unmerged(ofSurvey);
        else sql.Append(" AND NOT EXISTS (" + Merges + ")");
        if (!relied.Drafts) sql.Append(" AND NOT EXISTS (" + Drafts + ")");
    }
}
