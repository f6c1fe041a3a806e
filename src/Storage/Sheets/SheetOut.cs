namespace ZiZhiJin.Storage.Sheets;

/// <summary>A table that somebody downloads, with formulas made harmless.</summary>
public sealed record SheetOut(byte[] Bytes, string MediaType, string Extension)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>As a document to print and sign.</summary>
    public static SheetOut Of(PaperTable paper) => new(DocxWriting.Write(paper), Document, "docx");

    public static SheetOut Of(SheetFormat format, string sheetName, IEnumerable<IReadOnlyList<string>> rows) => format == SheetFormat.Csv
        ? new(CsvWriting.Write(rows), "text/csv; charset=utf-8", "csv")
        : new(XlsxWriting.Write(sheetName, rows), Workbook, "xlsx");
}
