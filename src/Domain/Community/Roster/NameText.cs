using System.Text;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>Names as people write them, made even: "王　芳", padded to the width of three characters, is 王芳.</summary>
public static partial class NameText
{
    public static string Even(string text)
    {
        var words = Dots.Replace(text.Normalize(NormalizationForm.FormKC), "·").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(words.All(IsChinese) ? "" : " ", words);
    }

    /// <summary>Whether it looks like a name of somebody: two letters or more, no digits.</summary>
    public static bool IsUsual(string name) => name.Length >= 2 && !name.Any(char.IsDigit) && name.Any(char.IsLetter);

    private static bool IsChinese(string word) => word.Any(letter => letter >= '\u2e80');

    [GeneratedRegex("[•‧∙・·.．]")]
    private static partial Regex Dots { get; }
}
