using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>Where a rule stands: the document, its number if it bears one, the chapter, and the lines of its text.</summary>
public sealed record SourceAnswer(string Document, string? Number, string Chapter, string? Lines)
{
    internal static SourceAnswer Of(RuleSource source) => new(source.Document.Title, source.Document.Number, source.Chapter, source.Lines);
}
