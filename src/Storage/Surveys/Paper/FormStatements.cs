namespace ZiZhiJin.Storage.Surveys.Paper;

/// <summary>Which paper forms have been entered. Two processes that enter one at once break the key, and one of them finds it entered.</summary>
internal static class FormStatements
{
    /// <summary>Batch and number, two columns.</summary>
    public static void Load(SqlText sql, IReadOnlyCollection<PaperFormKey> forms)
    {
        if (forms.Count == 0) return;
        sql.Append("SELECT BatchId, Number FROM paper_entries WHERE ")
            .Each(forms, form => sql.Append("(BatchId = ").Value(form.BatchId).Append(" AND Number = ").Value(form.Number).Append(")"), " OR ").Append("; ");
    }

    public static void Enter(SqlText sql, IEnumerable<AnswerSheet> sheets)
    {
        var entered = sheets.SelectMany(sheet => sheet.Entered).OrderBy(write => write.Form!.Value.BatchId).ThenBy(write => write.Form!.Value.Number).ToList();
        if (entered.Count == 0) return;
        sql.Append("INSERT INTO paper_entries (BatchId, Number, PersonId, EnteredBy, EnteredAt) VALUES ");
        sql.Each(entered, write => sql.Append("(").Value(write.Form!.Value.BatchId).Append(", ").Value(write.Form!.Value.Number).Append(", ").Value(write.PersonId)
            .Append(", ").Value(write.Hand).Append(", ").Value(write.At).Append(")"));
        sql.Append("; ");
    }
}
