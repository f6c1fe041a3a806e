namespace ZiZhiJin.Storage.Sheets;

/// <summary>A table for the file: a title, some lines, the table, and the lines on which somebody signs.</summary>
public sealed record PaperTable(string Title, IReadOnlyList<string> Lines, IReadOnlyList<PaperTable.Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Signatures)
{
    /// <param name="Width">Of the seventeen centimetres between the margins, in tenths of a millimetre.</param>
    public sealed record Column(string Heading, int Width);
}
