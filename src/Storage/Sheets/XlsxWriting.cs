using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>Writes a table as a workbook of one sheet. Every cell is text: no number loses its zeros, and nothing is computed.</summary>
internal static class XlsxWriting
{
    public static byte[] Write(string sheetName, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            WriteRows(sheet, rows);
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Name = sheetName, SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return file.ToArray();
    }

    private static void WriteRows(WorksheetPart sheet, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        foreach (var row in rows) writer.WriteElement(new Row(row.Select(Cell)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell Cell(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(CellText.Printable(CellText.Harmless(text))) { Space = SpaceProcessingModeValues.Preserve }),
    };
}
