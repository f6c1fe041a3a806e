namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>How many stand in each row and column at once; nothing where it is hidden.</summary>
public sealed record CrossTable(
    string Rows, string Columns, IReadOnlyList<CrossLabel> RowLabels, IReadOnlyList<CrossLabel> ColumnLabels, IReadOnlyList<IReadOnlyList<int?>> Cells)
{
    /// <summary>Of what is not told at all.</summary>
    public static CrossTable Untold(string rows, string columns) => new(rows, columns, [], [], []);

    internal CrossTable Turned() => new(Columns, Rows, ColumnLabels, RowLabels,
        [.. Enumerable.Range(0, ColumnLabels.Count).Select(column => (IReadOnlyList<int?>)[.. Cells.Select(row => row[column])])]);
}
