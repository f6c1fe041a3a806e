using System.Globalization;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Intake;

/// <summary>Whether a message is the answer that a node asks for: the value to keep, or the sentence that says what is wrong.</summary>
internal static class AskReader
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy年M月d日", "yyyy.M.d", "yyyyMMdd"];

    /// <exception cref="ArgumentException">It is no pattern, or one that could take for ever.</exception>
    public static Regex Compile(string pattern) => new($"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static (string? Value, string? Fault) Read(FlowNode.Ask ask, ChatMessage message) => ask.What switch
    {
        AskKind.Choice => Choice(ask, message.Text),
        AskKind.Text => Text(ask, message.Text.Trim()),
        AskKind.Number => Number(ask, message.Text),
        AskKind.Phone => Phone(message.Text),
        AskKind.Date => Date(message.Text),
        AskKind.Photo => message.Photo is { } photo ? (photo, null) : (null, "请发一张照片，或者回复“跳过”。"),
        AskKind.Place => Place(message),
        _ => throw new InvalidOperationException($"There is no kind {ask.What}."),
    };

    private static (string?, string?) Choice(FlowNode.Ask ask, string text) =>
        ChoiceReader.One(text, ask.Options, option => option.Text) is { } option ? (option.Id, null) : (null, $"请回复 1 到 {ask.Options.Count} 之间的数字。");

    private static (string?, string?) Text(FlowNode.Ask ask, string text)
    {
        if (text.Length == 0) return (null, "请用文字回复。");
        if (text.Length < ask.Least) return (null, $"至少写 {ask.Least} 个字。");
        if (text.Length > ask.Most) return (null, $"最多写 {ask.Most} 个字，您写了 {text.Length} 个。");
        return ask.Pattern is { } pattern && !Compile(pattern).IsMatch(ChatWords.Even(text)) ? (null, "格式不对。") : (text, null);
    }

    private static (string?, string?) Number(FlowNode.Ask ask, string text)
    {
        if (ChatWords.NumberIn(text) is not { } number) return (null, "请回复一个数字。");
        return number < ask.Least || number > ask.Most ? (null, $"请回复 {ask.Least} 到 {ask.Most} 之间的数字。") : (number.ToString(CultureInfo.InvariantCulture), null);
    }

    private static (string?, string?) Phone(string text)
    {
        var digits = string.Concat(ChatWords.Even(text).Where(sign => sign is not (' ' or '-')));
        if (digits.StartsWith("+86", StringComparison.Ordinal)) digits = digits[3..];
        return digits.Length == 11 && digits[0] == '1' && digits.All(char.IsAsciiDigit) ? (digits, null) : (null, "手机号是 1 开头的 11 位数字。");
    }

    private static (string?, string?) Date(string text) =>
        DateOnly.TryParseExact(ChatWords.Even(text), Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null)
            : (null, "请写明年月日，例如 2026-3-1。");

    private static (string?, string?) Place(ChatMessage message)
    {
        if (message.Place is { } place) return (place.AsValue(), null);
        var words = message.Text.Trim();
        return words.Length is > 0 and <= 200 ? (words, null) : (null, "请点“+”发送位置，或者用文字写明在哪里。");
    }
}
