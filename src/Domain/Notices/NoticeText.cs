using System.Globalization;

namespace ZiZhiJin.Domain.Notices;

/// <summary>What a notice says.</summary>
public sealed record NoticeText(string Title, string Body, NoticeCategory Category)
{
    public const int ShortestTitle = 2, LongestTitle = 60, LongestBody = 2000;

    /// <summary>As much of a title as there is room for, cut between letters as people see them.</summary>
    public static string Fitted(string title)
    {
        if (title.Length <= LongestTitle) return title;
        var letters = new StringInfo(title);
        var count = letters.LengthInTextElements;
        while (letters.SubstringByTextElements(0, count).Length > LongestTitle - 1) count--;
        return letters.SubstringByTextElements(0, count) + "…";
    }

    public override string ToString() => nameof(NoticeText);
}
