using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>The table of a document. Its heading stands on every page, and no row breaks over two.</summary>
internal static class DocxTable
{
    private const decimal TwipsOfTenthMillimetre = 1440m / 254m;

    public static Table Of(PaperTable paper) => new(
    [
        new TableProperties(new TableWidth { Width = Twips(paper.Columns.Sum(column => column.Width)), Type = TableWidthUnitValues.Dxa }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(paper.Columns.Select(column => new GridColumn { Width = Twips(column.Width) })),
        Row(paper.Columns, [.. paper.Columns.Select(column => column.Heading)], isHeading: true),
        .. paper.Rows.Select(row => Row(paper.Columns, row, isHeading: false)),
    ]);

    private static TableRow Row(IReadOnlyList<PaperTable.Column> columns, IReadOnlyList<string> cells, bool isHeading)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeading) properties.AppendChild(new TableHeader());
        return new([properties, .. columns.Select((column, i) => Cell(column, i < cells.Count ? cells[i] : "", isHeading))]);
    }

    private static TableCell Cell(PaperTable.Column column, string text, bool isHeading) =>
        new(new TableCellProperties(new TableCellWidth { Width = Twips(column.Width), Type = TableWidthUnitValues.Dxa }), DocxText.Cell(text, isHeading));

    private static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0 };

    private static string Twips(int tenthMillimetres) => decimal.Round(tenthMillimetres * TwipsOfTenthMillimetre).ToString(CultureInfo.InvariantCulture);
}
