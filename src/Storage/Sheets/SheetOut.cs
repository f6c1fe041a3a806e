namespace ZiZhiJin.Storage.Sheets;

/// <summary>A table that somebody downloads, with formulas made harmless.</summary>
public sealed record SheetOut(byte[] Bytes, string MediaType, string Extension)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static SheetOut Of(SheetFormat format, string sheetName, IEnumerable<IReadOnlyList<string>> rows) => format == SheetFormat.Csv
        ? new(CsvWriting.Write(rows), "text/csv; charset=utf-8", "csv")
        : new(XlsxWriting.Write(sheetName, rows), Workbook, "xlsx");
}
