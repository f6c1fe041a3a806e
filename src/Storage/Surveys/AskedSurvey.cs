using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>A survey as somebody was asked it, in the current version or an earlier one. A version stands as it is for ever.</summary>
public sealed record AskedSurvey(Survey Survey, int Version, IReadOnlyList<Question> Questions)
{
    public static AskedSurvey Now(Survey survey) => new(survey, survey.Version, survey.Questions);

    public static AskedSurvey Before(Survey survey, SurveyVersion version) => new(survey, version.Number, version.Questions);
}
