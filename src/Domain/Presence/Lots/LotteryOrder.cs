using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Domain.Presence.Lots;

/// <summary>The order that a seed gives to numbers. Whoever has both gets the same with any program that knows SHA-256; README.md beside this file says how.</summary>
public static class LotteryOrder
{
    public const int SeedBytes = 32, HexDigits = 64;

    public static string HashOf(string seed) => Hash(seed);

    public static IReadOnlyList<int> Of(string seed, IReadOnlyCollection<int> numbers)
    {
        var list = Hash(string.Join(',', numbers.Order().Select(Text)));
        return [.. numbers.OrderBy(number => Hash($"{seed}:{list}:{Text(number)}"), StringComparer.Ordinal).ThenBy(number => number)];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
}
