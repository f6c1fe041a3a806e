using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>Writes a table as a document for the file: A4 upright, the heading of the table on every page, numbered pages.</summary>
internal static class DocxWriting
{
    private const uint PageWidth = 11906, PageHeight = 16838, Margin = 1134;

    public static byte[] Write(PaperTable paper)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxText.Styles();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(DocxText.PageNumber());
            main.Document = new Document(new Body(
            [
                DocxText.Title(paper.Title), .. paper.Lines.Select(line => DocxText.Line(line)), DocxTable.Of(paper),
                DocxText.Line(""), .. paper.Signatures.Select(line => DocxText.Line(line)), Page(main.GetIdOfPart(footer)),
            ]));
        }

        return file.ToArray();
    }

    private static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = (int)Margin, Bottom = (int)Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });
}
