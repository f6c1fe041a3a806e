namespace ZiZhiJin.Api.Policies;

/// <summary>Where a rule stands: the document, its number if it bears one, the chapter, and the lines of its text.</summary>
public sealed record SourceAnswer(string Document, string? Number, string Chapter, string? Lines);
