using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Wechat.Callbacks.Crypto;

/// <summary>The platform's signature: SHA-1 over its parts in byte order, one behind the other, as lower-case hex.</summary>
internal static class CallbackSignature
{
    public static string Of(params string[] parts)
    {
        // By bytes: a culture's order puts capitals and signs elsewhere.
        var sorted = parts.Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(sorted))));
    }

    /// <summary>Takes the same time whether nothing fits or all but the last letter.</summary>
    public static bool Fits(string? claimed, params string[] parts) =>
        claimed is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(claimed), Encoding.UTF8.GetBytes(Of(parts)));
}
