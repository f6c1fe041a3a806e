using System.Globalization;
using System.Text;

namespace ZiZhiJin.Domain.Intake;

/// <summary>Reads what people type or say: widths, cases, final stops and Chinese numerals make no difference.</summary>
public static class ChatWords
{
    private const string Numerals = "零一二三四五六七八九";
    private static readonly char[] Ends = [' ', '　', '\t', '\r', '\n', '。', '.', '！', '!', '，', ',', '、', '；', ';', '~', '～', '“', '”', '"', '【', '】'];
    private static readonly char[] Between = [' ', ',', '、', ';', '/', '.', '和', '与', '及', '\n', '\t'];

    private static readonly string[] Nones = ["没有", "没", "无", "不用", "不", "没有了", "不用了"];

    private static readonly Dictionary<string, ChatCommand> Commands = new()
    {
        ["上一步"] = ChatCommand.Back, ["上一题"] = ChatCommand.Back, ["返回"] = ChatCommand.Back, ["后退"] = ChatCommand.Back,
        ["跳过"] = ChatCommand.Skip, ["下一题"] = ChatCommand.Skip, ["不填"] = ChatCommand.Skip,
        ["退出"] = ChatCommand.Leave, ["取消"] = ChatCommand.Leave, ["不填了"] = ChatCommand.Leave, ["结束"] = ChatCommand.Leave,
        ["菜单"] = ChatCommand.Menu, ["目录"] = ChatCommand.Menu, ["主菜单"] = ChatCommand.Menu,
        ["人工"] = ChatCommand.Person, ["人工服务"] = ChatCommand.Person, ["转人工"] = ChatCommand.Person,
        ["继续"] = ChatCommand.GoOn, ["接着填"] = ChatCommand.GoOn,
    };

    public static ChatCommand? CommandIn(string text) => Commands.TryGetValue(Even(text), out var command) ? command : null;

    /// <summary>One width and case, without the spaces and stops at its ends.</summary>
    public static string Even(string text) => WholeCharacters(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant().Trim(Ends);

    /// <summary>A whole number, in digits or in Chinese up to ninety-nine, with or without 第…个 around it.</summary>
    public static int? NumberIn(string text)
    {
        var even = Even(text).TrimStart('第', '选').TrimEnd('个', '项', '题', '条', '分', '号');
        if (int.TryParse(even, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return ChineseNumber(even);
    }

    /// <summary>Several numbers, apart or, where none is above nine, in one row.</summary>
    public static IReadOnlyList<int>? NumbersIn(string text, int highest)
    {
        var words = Parts(text);
        if (words is [var row] && highest <= 9 && row.Length > 1 && row.All(char.IsAsciiDigit)) words = [.. row.Select(digit => digit.ToString())];
        var numbers = words.Select(NumberIn).ToList();
        return numbers.Count > 0 && numbers.All(number => number is not null) ? [.. numbers.Select(number => number!.Value)] : null;
    }

    /// <summary>What stands between commas, blanks and "and".</summary>
    public static IReadOnlyList<string> Parts(string text) => Even(text).Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"No" and its like, where something was offered and not wanted.</summary>
    public static bool IsNone(string text) => Nones.Contains(Even(text));

    private static int? ChineseNumber(string text)
    {
        var one = text.Replace('两', '二').Replace('〇', '零');
        if (one.Length == 1 && Numerals.IndexOf(one[0]) is >= 0 and var digit) return digit;
        if (one.Split('十') is not [var tens, var ones]) return null;
        var (ten, unit) = (tens.Length == 0 ? 1 : Digit(tens), ones.Length == 0 ? 0 : Digit(ones));
        return ten * 10 + unit;
    }

    private static int? Digit(string text) => text.Length == 1 && Numerals.IndexOf(text[0]) is > 0 and var digit ? digit : null;

    // Half a character, as hostile or cut-off input has it, cannot be normalised.
    private static string WholeCharacters(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\ufffe', '\ufffd');
}
