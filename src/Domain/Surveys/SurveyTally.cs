namespace ZiZhiJin.Domain.Surveys;

/// <summary>How many of a survey's answers chose an option; kept by the statement that records an answer.</summary>
public sealed record SurveyTally(Guid SurveyId, string QuestionId, string OptionId, int Votes);
