using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>A survey and whose gate it counts for.</summary>
public readonly record struct SurveyKey(Guid Id, Guid AreaId, int Year, SurveyKind Kind)
{
    public static SurveyKey Of(Survey survey) => new(survey.Id, survey.AreaId, survey.Year, survey.Kind);

    /// <summary>Nothing for a survey that counts at none.</summary>
    internal GateKey? Gate => Kind == SurveyKind.Needs ? new GateKey(AreaId, Year) : null;
}
