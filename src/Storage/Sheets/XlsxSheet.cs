using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>The cells of one sheet.</summary>
internal static class XlsxSheet
{
    private const int MostColumns = 200, MostRows = 100_000;

    public static List<SheetRow> RowsOf(WorksheetPart sheet, IReadOnlyList<string> shared)
    {
        var rows = new List<SheetRow>();
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            if (rows.Count == MostRows) throw SheetFile.Malformed("表格的行太多了。");
            rows.Add(new SheetRow((int)(row.RowIndex?.Value ?? (uint)rows.Count + 1), CellsOf(row, shared)));
        }

        return rows;
    }

    /// <summary>The text without the reading aids that stand above characters.</summary>
    public static string TextOf(OpenXmlElement rich) =>
        string.Concat(rich.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static List<string> CellsOf(Row row, IReadOnlyList<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } place ? ColumnOf(place) : cells.Count;
            if (column >= MostColumns) break;
            while (cells.Count < column) cells.Add("");
            cells.Add(CellText.Read(ValueOf(cell, shared)));
        }

        return cells;
    }

    private static string ValueOf(Cell cell, IReadOnlyList<string> shared)
    {
        var kind = cell.DataType?.Value;
        if (kind == CellValues.InlineString) return cell.InlineString is { } inline ? TextOf(inline) : "";
        var text = cell.CellValue?.Text ?? "";
        if (kind == CellValues.SharedString) return shared[int.Parse(text, CultureInfo.InvariantCulture)];
        return kind is null || kind == CellValues.Number ? Plain(text) : text;
    }

    // A phone number may lie in the file as 1.38E10.
    private static string Plain(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value.ToString("0.##########", CultureInfo.InvariantCulture) : number;

    // AB12 is the 28th column, counted from 0: 27.
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = column * 26 + (letter - 'A' + 1);
        return Math.Max(0, column - 1);
    }
}
