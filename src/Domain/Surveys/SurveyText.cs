namespace ZiZhiJin.Domain.Surveys;

/// <summary>What a survey asks.</summary>
public sealed record SurveyText(string Title, IReadOnlyList<Question> Questions);
