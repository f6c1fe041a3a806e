using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>The session token of a bench resident. The database makes its hash from the same number, so none has to be handed over.</summary>
internal static class BenchToken
{
    /// <summary>What SQL stores for the token of the number in <c>seq</c>: the hash of its 32 bytes.</summary>
    public const string HashInSql = "UNHEX(SHA2(UNHEX(SHA2(CONCAT('bench-', seq), 256)), 256))";

    public static string Of(int number) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"bench-{number}"))));
}
