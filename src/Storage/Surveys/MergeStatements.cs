namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Nothing is written under an entry that was merged into another one, so that no gate ever counts more than the distinct persons. Merging
/// locks the area's surveys first, and a group locks them shared: what a group sees of merges holds until it is committed.
/// </summary>
internal static class MergeStatements
{
    /// <summary>Which of the persons were merged into whom, at the end of the chain: two columns.</summary>
    public static void Load(SqlText sql, IEnumerable<AnswerSheet> sheets) =>
        sql.Append("WITH RECURSIVE up (Source, Id) AS (SELECT SourceId, TargetId FROM person_merges WHERE SplitAt IS NULL AND SourceId IN (")
            .Each(Persons(sheets), person => sql.Value(person))
            .Append(") UNION ALL SELECT up.Source, m.TargetId FROM up JOIN person_merges m ON m.SourceId = up.Id AND m.SplitAt IS NULL) ")
            .Append("SELECT up.Source, up.Id FROM up WHERE NOT EXISTS (SELECT 1 FROM person_merges m WHERE m.SourceId = up.Id AND m.SplitAt IS NULL); ");

    /// <summary>A condition that does not hold when one of the persons was merged.</summary>
    public static SqlText Unmerged(this SqlText sql, IEnumerable<AnswerSheet> sheets) =>
        sql.Append(" AND NOT EXISTS (SELECT 1 FROM person_merges m WHERE m.SplitAt IS NULL AND m.SourceId IN (")
            .Each(Persons(sheets), person => sql.Value(person)).Append("))");

    private static IEnumerable<Guid> Persons(IEnumerable<AnswerSheet> sheets) => sheets.Select(sheet => sheet.PersonId).Distinct();
}
