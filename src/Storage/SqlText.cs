using System.Buffers;
using System.Globalization;
using System.Text;

namespace ZiZhiJin.Storage;

/// <summary>
/// Builds the text of multi-row statements on the hot paths. Values are numbers, hexadecimal literals, or text in which neither quote nor
/// backslash occurs, so that nothing a person typed can be read as SQL, and the driver has no parameters to look for.
/// </summary>
internal sealed class SqlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("'\\\0");
    private readonly StringBuilder _text = new(4096);

    public SqlText Append(string sql)
    {
        _text.Append(sql);
        return this;
    }

    public SqlText Value(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Value(bytes);
    }

    public SqlText Value(Guid? id) => id is { } given ? Value(given) : Append("NULL");

    public SqlText Value(ReadOnlySpan<byte> bytes)
    {
        Span<char> digits = bytes.Length <= 256 ? stackalloc char[bytes.Length * 2] : new char[bytes.Length * 2];
        Convert.TryToHexString(bytes, digits, out _);
        _text.Append("X'").Append(digits).Append('\'');
        return this;
    }

    public SqlText Value(byte[]? bytes) => bytes is null ? Append("NULL") : Value(bytes.AsSpan());

    public SqlText Value(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) >= 0) return Append("_utf8mb4 ").Value(Encoding.UTF8.GetBytes(text));
        _text.Append('\'').Append(text).Append('\'');
        return this;
    }

    public SqlText Value(long number)
    {
        _text.Append(number);
        return this;
    }

    public SqlText Value(long? number) => number is { } given ? Value(given) : Append("NULL");

    /// <summary>UTC with microseconds, as the columns hold it.</summary>
    public SqlText Value(DateTimeOffset moment)
    {
        _text.Append(CultureInfo.InvariantCulture, $"'{moment.UtcDateTime:yyyy-MM-dd HH:mm:ss.ffffff}'");
        return this;
    }

    public SqlText Value(DateTimeOffset? moment) => moment is { } given ? Value(given) : Append("NULL");

    /// <summary>Writes each item, with a comma or other separator between.</summary>
    public SqlText Each<T>(IEnumerable<T> items, Action<T> write, string separator = ", ")
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first) Append(separator);
            first = false;
            write(item);
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
