namespace ZiZhiJin.Storage.Surveys.Drafts;

/// <summary>What becomes of drafts when something happens to the answer or the person.</summary>
internal static class DraftStatements
{
    /// <summary>Whoever has answered needs the draft no more. What staff enter leaves it to the person.</summary>
    public static void DropAnswered(SqlText sql, IEnumerable<AnswerSheet> sheets)
    {
        foreach (var survey in sheets.Where(sheet => sheet.Rarities.Drafts && sheet.Latest!.Act is null).GroupBy(sheet => sheet.Survey.Id).OrderBy(survey => survey.Key))
        {
            sql.Append("DELETE FROM survey_drafts WHERE SurveyId = ").Value(survey.Key).Append(" AND PersonId IN (")
                .Each(survey, sheet => sql.Value(sheet.PersonId)).Append("); ");
        }
    }

    public static void Erase(SqlText sql, IEnumerable<Guid> persons) =>
        sql.Append("DELETE FROM survey_drafts WHERE PersonId IN (").Each(persons, person => sql.Value(person)).Append("); ");

    /// <summary>The drafts of merged entries become those of the person; one of the person's own goes before them.</summary>
    public static SqlText Follow(IReadOnlyCollection<Guid> merged, Guid root)
    {
        var sql = new SqlText().Append("UPDATE IGNORE survey_drafts SET PersonId = ").Value(root).Append(" WHERE PersonId IN (");
        Erase(sql.Each(merged, person => sql.Value(person)).Append("); "), merged);
        return sql;
    }
}
