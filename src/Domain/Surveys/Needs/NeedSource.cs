namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Whose answer to which question a need comes from.</summary>
public sealed record NeedSource(Guid AreaId, int Year, Guid SurveyId, Guid PersonId, string QuestionId);
