using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Storage.Redis;

/// <summary>A value behind the first bytes of its key's SHA-256: whoever asked for another key sees that it is not theirs.</summary>
internal static class KeyedValue
{
    private const int MarkLength = 8;

    public static byte[] Of(string key, byte[] value) => [.. Mark(key), .. value];

    /// <summary>Nothing when it was kept under another key.</summary>
    public static byte[]? Open(string key, byte[] kept) => kept.AsSpan().StartsWith(Mark(key)) ? kept[MarkLength..] : null;

    private static ReadOnlySpan<byte> Mark(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, MarkLength);
}
