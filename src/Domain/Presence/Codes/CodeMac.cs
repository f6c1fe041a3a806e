using System.Security.Cryptography;

namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>The end of a code: 128 bits of HMAC-SHA256 over every byte before it.</summary>
internal static class CodeMac
{
    public const int Length = 16;

    /// <summary>Fills the last bytes of <paramref name="code"/>.</summary>
    public static void Sign(ReadOnlySpan<byte> key, Span<byte> code) => Of(key, code[..^Length], code[^Length..]);

    public static bool IsSigned(ReadOnlySpan<byte> key, ReadOnlySpan<byte> code)
    {
        Span<byte> mac = stackalloc byte[Length];
        Of(key, code[..^Length], mac);
        return CryptographicOperations.FixedTimeEquals(mac, code[^Length..]);
    }

    private static void Of(ReadOnlySpan<byte> key, ReadOnlySpan<byte> text, Span<byte> mac)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, text, whole);
        whole[..Length].CopyTo(mac);
    }
}
