using System.Buffers.Binary;
using System.Buffers.Text;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>A nonce that says only its number.</summary>
internal static class BenchNonce
{
    /// <summary>Characters of base64url.</summary>
    public const int Length = 22;

    private const int Bytes = 16;

    public static void Write(long number, Span<byte> place)
    {
        Span<byte> nonce = stackalloc byte[Bytes];
        nonce.Clear();
        BinaryPrimitives.WriteInt64BigEndian(nonce, number + 1);
        Base64Url.EncodeToUtf8(nonce, place[..Length], out _, out _);
    }
}
