using System.Buffers;
using System.Text;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>Writes a table as comma-separated text, UTF-8 with the mark by which spreadsheet programs know it.</summary>
internal static class CsvWriting
{
    private static readonly SearchValues<char> AskForQuotes = SearchValues.Create(",\"\r\n\t;");

    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(',', row.Select(cell => Quoted(CellText.Harmless(cell)))).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(AskForQuotes) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
