using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>A table that somebody uploaded: the kind of file is told by its first bytes, never by its name.</summary>
public static class SheetFile
{
    /// <summary>Larger than any roster of 20,000 lines.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private static readonly byte[] Zip = [0x50, 0x4b, 0x03, 0x04], OldOffice = [0xd0, 0xcf, 0x11, 0xe0];

    /// <exception cref="MalformedException">It is no table, or one that nobody should open.</exception>
    public static IEnumerable<SheetRow> Read(byte[] file)
    {
        if (file.Length == 0) throw Malformed("文件是空的。");
        if (file.AsSpan().StartsWith(OldOffice)) throw Malformed("这是旧版 Excel（.xls）文件，或者加了密码。请另存为没有密码的 .xlsx 或 CSV，再上传。");
        return file.AsSpan().StartsWith(Zip) ? XlsxReading.Read(file) : CsvReading.Read(CsvEncoding.Decode(file));
    }

    internal static MalformedException Malformed(string sentence) => new("file.unreadable", "file", sentence);
}
