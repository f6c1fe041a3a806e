using System.Text;

namespace ZiZhiJin.Domain.Publicity;

/// <summary>What is posted, in the one way of writing it that is hashed: composed characters, and one kind of line end.</summary>
public sealed record PostingText
{
    public const int ShortestTitle = 2, LongestTitle = 60, LongestText = 4000, LongestReason = 200;

    public PostingText(string title, string text, PostingSubject? subject)
    {
        (Title, Text, Subject) = (Even(title), Even(text).ReplaceLineEndings("\n"), subject?.Checked());
        if (Title.Length < ShortestTitle || Title.Any(char.IsControl) || Title.ReplaceLineEndings("") != Title) throw new MalformedException("publicity.title-malformed", "title", "标题要写成一行，至少两个字。");
        // Composing can make a text longer.
        if (Title.Length > LongestTitle) throw new MalformedException("publicity.title-malformed", "title", $"标题最多 {LongestTitle} 个字。");
        if (Text.Length > LongestText) throw new MalformedException("publicity.text-malformed", "text", $"正文最多 {LongestText} 个字。");
        if (Text.Length < ShortestTitle) throw new MalformedException("publicity.text-missing", "text", "请写公示的正文。");
    }

    public string Title { get; }
    public string Text { get; }
    public PostingSubject? Subject { get; }

    public override string ToString() => nameof(PostingText);

    // Half-characters cannot be composed, nor stored.
    private static string Even(string text)
    {
        try
        {
            return text.Trim().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            throw new MalformedException("publicity.text-malformed", "text", "文字里有不能使用的字符，请检查后再试。");
        }
    }
}
