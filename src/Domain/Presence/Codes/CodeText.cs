using System.Buffers;
using System.Buffers.Text;

namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>How a code is written in the address behind <c>/s/</c>: base64url, without padding.</summary>
internal static class CodeText
{
    /// <summary>Fills <paramref name="bytes"/>; false when the text is not exactly as many.</summary>
    public static bool TryRead(string text, Span<byte> bytes)
    {
        if (text.Length != Base64Url.GetEncodedLength(bytes.Length)) return false;
        return Base64Url.DecodeFromChars(text, bytes, out _, out var written) == OperationStatus.Done && written == bytes.Length;
    }
}
