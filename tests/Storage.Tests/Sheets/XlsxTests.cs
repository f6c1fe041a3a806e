using System.IO.Compression;
using System.Text;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Tests.Sheets;

public sealed class XlsxTests
{
    [Theory]
    [InlineData(SheetFormat.Csv)]
    [InlineData(SheetFormat.Xlsx)]
    public void What_is_written_is_read_again(SheetFormat format)
    {
        string[][] table = [["姓名", "电话"], ["王秀英", "013800000000"], ["=HYPERLINK(\"x\")", "+86 138"], ["a,\"b\"\nc", " 两边有空格 "]];

        var read = SheetFile.Read(SheetOut.Of(format, "名册", table).Bytes).Select(row => row.Cells);

        Assert.Equal(table, read);
    }

    [Fact]
    public void No_cell_of_a_written_workbook_is_a_formula()
    {
        var book = SheetOut.Of(SheetFormat.Xlsx, "名册", [["=1+1", "-1", "@a"]]).Bytes;

        var sheet = Part(book, "xl/worksheets/sheet1.xml");

        Assert.DoesNotContain("<x:f", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f", sheet, StringComparison.Ordinal);
        Assert.Contains("'=1+1", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_other_programs_are_read_as_values()
    {
        var book = Book("""
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><v>13800000000</v></c><c r="D3"><v>1.38E10</v></c><c r="E3" t="str"><f>1+1</f><v>2</v></c></row>
            """, "<si><t>无</t></si><si><r><t>王</t></r><r><t>秀英</t></r><rPh sb=\"0\" eb=\"1\"><t>wang</t></rPh></si>");

        var row = Assert.Single(SheetFile.Read(book));

        Assert.Equal(3, row.Number);
        Assert.Equal(["王秀英", "", "13800000000", "13800000000", "2"], row.Cells);
    }

    [Fact]
    public void A_package_that_unfolds_into_too_much_is_not_opened()
    {
        var bomb = Book("", "", new string('0', 1024 * 1024), times: 70);

        Assert.True(bomb.Length < SheetFile.MostBytes);
        var refused = Assert.Throws<MalformedException>(() => SheetFile.Read(bomb).Count());
        Assert.Contains("展开后太大", refused.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>x</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><row/>")]
    public void A_workbook_that_is_not_whole_is_sent_back(string rows) =>
        Assert.Equal("file.unreadable", Assert.Throws<MalformedException>(() => SheetFile.Read(Book(rows, "")).Count()).Code);

    [Fact]
    public void A_package_that_is_no_workbook_is_sent_back()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) Add(zip, "a.txt", "a");

        Assert.Equal("file.unreadable", Assert.Throws<MalformedException>(() => SheetFile.Read(file.ToArray()).Count()).Code);
    }

    [Fact]
    public void Any_byte_of_a_workbook_may_be_broken_without_a_fault()
    {
        var good = SheetOut.Of(SheetFormat.Xlsx, "名册", [["姓名", "楼号"], ["王秀英", "3"]]).Bytes;
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var broken = (byte[])good.Clone();
            for (var hits = 0; hits < 3; hits++) broken[random.Next(4, broken.Length)] = (byte)random.Next(256);
            var fault = Record.Exception(() => SheetFile.Read(broken).Count());
            Assert.True(fault is null or MalformedException, $"{i}: {fault}");
        }
    }

    private static byte[] Book(string rows, string shared, string padding = "", int times = 0)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="名册" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>""");
            Add(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""");
            for (var i = 0; i < times; i++) Add(zip, $"xl/media/{i}.bin", padding);
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Part(byte[] book, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var part = new StreamReader(zip.GetEntry(name)!.Open());
        return part.ReadToEnd();
    }
}
