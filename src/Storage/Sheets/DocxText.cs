using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>The paragraphs of a document.</summary>
internal static class DocxText
{
    // Half points.
    private const string Body = "21", Large = "32", Small = "18";

    public static Styles Styles() => new(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
        new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "宋体" }, new FontSize { Val = Body }))));

    public static Paragraph Title(string text) => Of(text, JustificationValues.Center, new RunProperties(new Bold(), new FontSize { Val = Large }));

    public static Paragraph Line(string text) => Of(text, JustificationValues.Left);

    public static Paragraph Cell(string text, bool isHeading) => Of(text, JustificationValues.Left, isHeading ? new RunProperties(new Bold()) : null);

    public static Paragraph PageNumber() => new(
        Aligned(JustificationValues.Center), Piece("第 "), new SimpleField { Instruction = "PAGE" }, Piece(" 页，共 "), new SimpleField { Instruction = "NUMPAGES" }, Piece(" 页"));

    private static Paragraph Of(string text, JustificationValues at, RunProperties? look = null)
    {
        var run = new Run(new Text(CellText.Printable(text)) { Space = SpaceProcessingModeValues.Preserve }) { RunProperties = look };
        return new(Aligned(at), run);
    }

    private static Run Piece(string text) => new(new RunProperties(new FontSize { Val = Small }), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static ParagraphProperties Aligned(JustificationValues at) => new(new SpacingBetweenLines { After = "60" }, new Justification { Val = at });
}
