using System.Globalization;
using System.Text;

namespace ZiZhiJin.Wechat.Sending;

/// <summary>
/// A template's fields hold little, and each has its type in its name: <c>thing1</c>, <c>date2</c>. What is words is cut between letters;
/// what would say something else when cut (a number, a date, a sum) stays as it is, and is refused by the platform if it does not fit.
/// </summary>
public static class TemplateField
{
    private const string Nothing = "无";

    public static string Fit(string name, string? value)
    {
        var text = Line(value);
        if (text.Length == 0) return Nothing;
        return TypeOf(name) switch
        {
            "thing" => Cut(text, 20),
            "character_string" => OrDash(Keep(text, rune => rune.Value is > 0x20 and < 0x7f, 32)),
            "letter" => OrDash(Keep(text, rune => rune.IsAscii && Rune.IsLetter(rune), 32)),
            "phrase" => OrNothing(Keep(text, IsChinese, 5)),
            "name" => Cut(text, text.EnumerateRunes().Any(IsChinese) ? 10 : 20),
            _ => text,
        };
    }

    internal static IReadOnlyDictionary<string, SubscribeMessages.FieldValue> FitAll(IReadOnlyDictionary<string, string> fields) =>
        fields.ToDictionary(field => field.Key, field => new SubscribeMessages.FieldValue(Fit(field.Key, field.Value)));

    private static string TypeOf(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>Letters as the platform counts them, cut only where a person sees one letter end.</summary>
    private static string Cut(string text, int most)
    {
        if (Count(text) <= most) return text;

        var length = 0;
        for (var left = most - 1; length < text.Length;)
        {
            var next = StringInfo.GetNextTextElementLength(text, length);
            left -= Count(text.AsSpan(length, next));
            if (left < 0) break;
            length += next;
        }
        return text[..length] + "…";
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }

    private static string Keep(string text, Func<Rune, bool> fits, int most) => string.Concat(text.EnumerateRunes().Where(fits).Take(most));

    private static bool IsChinese(Rune rune) => rune.Value is (>= 0x4e00 and <= 0x9fff) or (>= 0x3400 and <= 0x4dbf) or (>= 0x20000 and <= 0x323af);

    private static string OrNothing(string text) => text.Length == 0 ? Nothing : text;

    private static string OrDash(string text) => text.Length == 0 ? "-" : text;

    private static string Line(string? value) =>
        string.Join(' ', new string([.. (value ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
