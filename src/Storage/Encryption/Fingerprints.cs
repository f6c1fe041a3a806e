using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>An HMAC over fields as <see cref="ComparableText"/>, each with its length before it: "a, bc" is not "ab, c".</summary>
internal sealed class Fingerprints(byte[] key)
{
    public byte[] Of(string purpose, ReadOnlySpan<string> fields)
    {
        var text = new ArrayBufferWriter<byte>(256);
        Add(text, purpose);
        foreach (var field in fields) Add(text, ComparableText.Of(field));
        // In one piece: a hash that is fed piece by piece costs more to set up than to compute.
        return HMACSHA256.HashData(key, text.WrittenSpan);
    }

    private static void Add(ArrayBufferWriter<byte> text, string field)
    {
        BinaryPrimitives.WriteInt32BigEndian(text.GetSpan(sizeof(int)), Encoding.UTF8.GetByteCount(field));
        text.Advance(sizeof(int));
        Encoding.UTF8.GetBytes(field, text);
    }
}
