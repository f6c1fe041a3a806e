using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ZiZhiJin.WechatSandbox.Messages;

/// <summary>What each type of field may hold, as the platform's page says.</summary>
internal static partial class FieldRules
{
    /// <summary>Whether the platform takes the value for a field of that name; the digits behind the type are only a number.</summary>
    public static bool Allow(string name, string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Any(char.IsControl)) return false;
        var letters = value.EnumerateRunes().Count();
        return name.TrimEnd([.. "0123456789"]) switch
        {
            "thing" => letters <= 20,
            "number" => value.Length <= 32 && Number().IsMatch(value),
            "letter" => value.Length <= 32 && Letters().IsMatch(value),
            "symbol" => letters <= 5 && value.EnumerateRunes().All(rune => Rune.IsSymbol(rune) || Rune.IsPunctuation(rune)),
            "character_string" => value.Length <= 32 && Ascii().IsMatch(value),
            "time" => Time().IsMatch(value),
            "date" => Date().IsMatch(value),
            "amount" => Amount().IsMatch(value),
            "phone_number" => value.Length <= 17 && Phone().IsMatch(value),
            "car_number" => letters <= 8 && Car().IsMatch(value),
            "name" => letters <= (value.EnumerateRunes().Any(IsChinese) ? 10 : 20) && !value.Any(char.IsAsciiDigit),
            "phrase" => letters <= 5 && value.EnumerateRunes().All(IsChinese),
            "const" or "enum" => true,
            _ => false,
        };
    }

    private static bool IsChinese(Rune rune) => rune.Value >= 0x3400 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter;

    [GeneratedRegex(@"^-?\d+(\.\d+)?$")]
    private static partial Regex Number();

    [GeneratedRegex("^[A-Za-z]+$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^[\x21-\x7e]+$")]
    private static partial Regex Ascii();

    [GeneratedRegex(@"^(\d{4}年\d{1,2}月\d{1,2}日 ?)?([01]\d|2[0-3]):[0-5]\d(~(\d{4}年\d{1,2}月\d{1,2}日 ?)?([01]\d|2[0-3]):[0-5]\d)?$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^\d{4}(年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})( ?([01]\d|2[0-3]):[0-5]\d)?(~\d{4}(年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})( ?([01]\d|2[0-3]):[0-5]\d)?)?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^[¥￥$€£]?\d{1,10}(\.\d+)?元?$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^[\d+\-() ]+$")]
    private static partial Regex Phone();

    [GeneratedRegex("^[一-龥A-Za-z0-9][A-Za-z0-9]{0,6}[一-龥A-Za-z0-9]$")]
    private static partial Regex Car();
}
