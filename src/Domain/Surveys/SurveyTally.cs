namespace ZiZhiJin.Domain.Surveys;

/// <summary>
/// How many of a survey's answers chose an option; kept by the statement that records an answer. A rating's option is its value, and an
/// option of a ranking has a tally for each place (from 1; 0 where nothing is ranked).
/// </summary>
public sealed record SurveyTally(Guid SurveyId, string QuestionId, string OptionId, int Place, int Votes);
