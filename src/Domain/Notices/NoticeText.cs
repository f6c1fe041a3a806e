namespace ZiZhiJin.Domain.Notices;

/// <summary>What a notice says.</summary>
public sealed record NoticeText(string Title, string Body, NoticeCategory Category)
{
    public const int ShortestTitle = 2, LongestTitle = 60, LongestBody = 2000;

    public override string ToString() => nameof(NoticeText);
}
