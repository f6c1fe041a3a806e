using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>Reads the first sheet of a workbook, cell by cell as values: formulas are not computed. Packages that would unfold into too much are not opened.</summary>
internal static class XlsxReading
{
    private const int MostParts = 500;
    private const long MostUnpacked = 64L * 1024 * 1024;

    public static IEnumerable<SheetRow> Read(byte[] file)
    {
        try
        {
            MustBeOfHonestSize(file);
            using var book = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            return XlsxSheet.RowsOf(FirstSheet(book), SharedTexts(book));
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or IOException or ArgumentException
            or InvalidOperationException or NotSupportedException or KeyNotFoundException or OverflowException)
        {
            throw SheetFile.Malformed("这个文件不是完好的 .xlsx 表格。请用 Excel 或 WPS 打开后另存一次，再上传。");
        }
    }

    // What an entry says of its size is also where unpacking it stops.
    private static void MustBeOfHonestSize(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(entry => entry.Length) > MostUnpacked)
            throw SheetFile.Malformed("这个文件展开后太大了，请只留下名册那一张表，再上传。");
    }

    private static WorksheetPart FirstSheet(SpreadsheetDocument book)
    {
        var sheet = book.WorkbookPart?.Workbook.Descendants<Sheet>().FirstOrDefault(sheet => sheet.Id?.Value is not null);
        return sheet is null ? throw SheetFile.Malformed("这个文件里没有表格。") : (WorksheetPart)book.WorkbookPart!.GetPartById(sheet.Id!.Value!);
    }

    private static List<string> SharedTexts(SpreadsheetDocument book)
    {
        var texts = new List<string>();
        if (book.WorkbookPart!.SharedStringTablePart is not { } part) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement) continue;
            texts.Add(XlsxSheet.TextOf((SharedStringItem)reader.LoadCurrentElement()!));
        }

        return texts;
    }
}
