namespace ZiZhiJin.Domain.Surveys;

/// <summary>What somebody answered to one question.</summary>
public sealed record QuestionAnswer(string QuestionId, IReadOnlyList<string>? Choices = null, string? Text = null);
