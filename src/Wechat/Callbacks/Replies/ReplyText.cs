using System.Globalization;
using System.Text;

namespace ZiZhiJin.Wechat.Callbacks.Replies;

/// <summary>Cuts texts into parts that the platform shows whole.</summary>
public static class ReplyText
{
    public const int MostBytes = 2048;

    /// <summary>At a line's end where there is one in the second half, and never inside what a person sees as one letter.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        var parts = new List<string>();
        for (var rest = text; rest.Length > 0;)
        {
            var length = LengthOfPart(rest);
            parts.Add(rest[..length].TrimEnd('\n'));
            rest = rest[length..];
        }
        return parts;
    }

    private static int LengthOfPart(string rest)
    {
        var fits = FittingLength(rest);
        if (fits == rest.Length) return fits;
        var lineEnd = rest.LastIndexOf('\n', fits - 1);
        return lineEnd > fits / 2 ? lineEnd + 1 : fits;
    }

    private static int FittingLength(string rest)
    {
        var (length, bytes) = (0, 0);
        while (length < rest.Length)
        {
            var next = StringInfo.GetNextTextElementLength(rest, length);
            bytes += Encoding.UTF8.GetByteCount(rest.AsSpan(length, next));
            if (bytes > MostBytes) return length > 0 ? length : Rune.GetRuneAt(rest, 0).Utf16SequenceLength;
            length += next;
        }
        return length;
    }
}
