using System.Text.RegularExpressions;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>One number, however people write it: +86, 0086, spaces, dashes, brackets, full-width digits.</summary>
public static partial class PhoneNumbers
{
    /// <summary>
    /// Country code and number in digits (8613812345678, 862158881234); numbers without a country code are Chinese. Null when it is
    /// no complete number, such as a landline without its area code.
    /// </summary>
    public static string? Normalise(string written)
    {
        var number = Ornaments.Replace(ComparableText.Of(written), "");
        if (International.Match(number) is { Success: true } abroad) return WithoutTrunkZero(abroad.Groups["digits"].Value);
        if (Mobile.IsMatch(number)) return "86" + number;
        return Landline.IsMatch(number) ? "86" + number[1..] : null;
    }

    // "+86 (0)21 5888 1234" is written, although the zero is dialled only at home.
    private static string WithoutTrunkZero(string digits) => digits.StartsWith("860", StringComparison.Ordinal) ? "86" + digits[3..] : digits;

    [GeneratedRegex(@"[ \-‐‑‒–—―−ー.·()]")]
    private static partial Regex Ornaments { get; }

    // A country code without + or 00 is believed only before a Chinese mobile number.
    [GeneratedRegex(@"^(?:(?:\+|00)(?<digits>[1-9][0-9]{6,14})|(?<digits>861[3-9][0-9]{9}))\z")]
    private static partial Regex International { get; }

    [GeneratedRegex(@"^1[3-9][0-9]{9}\z")]
    private static partial Regex Mobile { get; }

    [GeneratedRegex(@"^0(?:10|2[0-9]|[3-9][0-9]{2})[2-8][0-9]{6,7}\z")]
    private static partial Regex Landline { get; }
}
