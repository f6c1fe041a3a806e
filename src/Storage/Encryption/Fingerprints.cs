using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>An HMAC over fields as <see cref="ComparableText"/>, each with its length before it: "a, bc" is not "ab, c".</summary>
internal sealed class Fingerprints(byte[] key)
{
    public byte[] Of(string purpose, ReadOnlySpan<string> fields)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Add(hash, purpose);
        foreach (var field in fields) Add(hash, ComparableText.Of(field));
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
