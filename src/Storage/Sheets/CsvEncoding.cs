using System.Text;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>Finds out in which encoding a text file is: by its mark, else UTF-8 if it is that, else GB18030, as Chinese spreadsheet programs save.</summary>
internal static class CsvEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static string Decode(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(Encoding.UTF8.Preamble)) file = file[Encoding.UTF8.Preamble.Length..];
        else if (file.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(file[2..]);
        return Try(Utf8, file) ?? Try(Gb18030, file) ?? throw SheetFile.Malformed("不能识别文件的编码。请另存为 UTF-8 或 GB18030 的 CSV，或 .xlsx。");
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> file)
    {
        try
        {
            return encoding.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
