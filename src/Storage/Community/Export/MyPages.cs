namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What is stored about somebody, in words that they understand: headings with lines of "what: what it is".</summary>
public sealed record MyPages(IReadOnlyList<MyPages.Section> Sections)
{
    public sealed record Section(string Title, IReadOnlyList<Line> Lines);

    public sealed record Line(string What, string Is);

    public override string ToString() => nameof(MyPages);
}
