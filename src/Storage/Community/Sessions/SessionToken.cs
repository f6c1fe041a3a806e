using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>The 256 random bits that a phone holds. Only their hash is ever stored, cached or compared.</summary>
public static class SessionToken
{
    private const int Length = 32;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The SHA-256 of a token; nothing if it does not look like one.</summary>
    public static byte[]? HashOf(string token)
    {
        Span<byte> bytes = stackalloc byte[Length + 3];
        if (token.Length is not (43 or 44)) return null;
        var status = Base64Url.DecodeFromChars(token, bytes, out _, out var written);
        return status == OperationStatus.Done && written == Length ? SHA256.HashData(bytes[..Length]) : null;
    }
}
