namespace ZiZhiJin.Domain.Surveys;

/// <summary>One of the answers to choose from.</summary>
public sealed record AnswerOption(string Id, string Text);
