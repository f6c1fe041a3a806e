using System.Globalization;
using System.Text;

namespace ZiZhiJin.Domain.Surveys.Paper;

/// <summary>
/// What is printed on a paper form, digits only, for it is typed: the number of the batch, that of the form, and a check digit that finds
/// every single wrong digit and every two neighbours that changed places.
/// </summary>
public readonly record struct PaperCode(int Batch, int Form)
{
    public const int LowestBatch = 1_000_000, HighestBatch = 9_999_999, MostForms = 999;

    // The table of Damm's quasigroup: the check digit brings the walk over all digits back to zero.
    private static readonly string[] Table =
        ["0317598642", "7092154863", "4206871359", "1750983426", "6123045978", "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"];

    /// <summary>As people type it: with or without dashes and spaces, in full width too. Nothing when it is none, or a digit is wrong.</summary>
    public static PaperCode? Parse(string text)
    {
        var digits = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '–' or '—')));
        if (digits.Length != 11 || !digits.All(char.IsAsciiDigit) || Walk(digits) != 0) return null;
        var code = new PaperCode(int.Parse(digits[..7], CultureInfo.InvariantCulture), int.Parse(digits[7..10], CultureInfo.InvariantCulture));
        return code is { Batch: >= LowestBatch, Form: >= 1 } ? code : null;
    }

    /// <summary>1234567-012-3</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Batch:0000000}-{Form:000}-{Walk($"{Batch:0000000}{Form:000}")}");

    private static int Walk(string digits) => digits.Aggregate(0, (interim, digit) => Table[interim][digit - '0'] - '0');
}
