using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Publicity;

/// <summary>What a posting is about, if it is about something in the system: a word for its kind, and its id. Nobody here knows more of it.</summary>
public sealed partial record PostingSubject(string Kind, Guid Id)
{
    public const int LongestKind = 40;

    /// <exception cref="MalformedException">The kind is no word of small letters.</exception>
    public PostingSubject Checked() =>
        Word().IsMatch(Kind) ? this : throw new MalformedException("publicity.subject-malformed", "subject", "公示事项的类别只能用小写字母和连字符。");

    [GeneratedRegex("^[a-z][a-z-]{0,39}$")]
    private static partial Regex Word();
}
