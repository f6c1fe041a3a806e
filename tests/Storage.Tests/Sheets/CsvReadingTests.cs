using System.Text;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Tests.Sheets;

public sealed class CsvReadingTests
{
    private const string Table = "姓名,楼号\n王秀英,３\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "GB18030", "utf-16"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_out(string encoding) => Assert.Equal([["姓名", "楼号"], ["王秀英", "３"]], Cells(Encoded(encoding, Table)));

    [Fact]
    public void Rare_characters_of_names_survive_in_GB18030() => Assert.Equal([["𠮷", "䶮"]], Cells(Encoded("GB18030", "𠮷,䶮\n")));

    [Theory]
    [InlineData("a,b\r\nc,d", "a|b/c|d")]
    [InlineData("a\tb\nc\td\n", "a|b/c|d")]
    [InlineData("a;b\nc;d\n", "a|b/c|d")]
    [InlineData("a,\"b,\"\"x\"\"\"\nc,d\n", "a|b,\"x\"/c|d")]
    [InlineData("a,\"b\nx\"\nc,d\n", "a|b\nx/c|d")]
    [InlineData("a,,\n\nc\n", "a||//c")]
    [InlineData("'=a,'b\n", "=a|'b")]
    public void Cells_are_read_as_programs_write_them(string text, string rows) =>
        Assert.Equal(rows, string.Join('/', Cells(Encoding.UTF8.GetBytes(text)).Select(row => string.Join('|', row))));

    [Fact]
    public void Rows_keep_the_numbers_of_the_lines_they_begin_on() =>
        Assert.Equal([1, 3, 4], SheetFile.Read("a,\"b\nx\"\nc,d\ne,f\n"u8.ToArray()).Select(row => row.Number));

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xff, 0xff, 0xff, 0xff, 0x0a })]
    [InlineData(new byte[] { (byte)'a', (byte)',', (byte)'"', (byte)'b' })]
    [InlineData(new byte[] { 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1 })]
    public void What_is_no_table_is_sent_back_with_a_sentence(byte[] file) =>
        Assert.Equal("file.unreadable", Assert.Throws<MalformedException>(() => SheetFile.Read(file).Count()).Code);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+8613800000000", "'+8613800000000")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =1", "' =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("王秀英", "王秀英")]
    [InlineData("1-2-101", "1-2-101")]
    [InlineData("", "")]
    public void What_a_program_would_run_as_a_formula_is_written_as_text(string text, string harmless) => Assert.Equal(harmless, CellText.Harmless(text));

    private static byte[] Encoded(string encoding, string text) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        _ => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text),
    };

    private static List<IReadOnlyList<string>> Cells(byte[] file) => [.. SheetFile.Read(file).Select(row => row.Cells)];
}
