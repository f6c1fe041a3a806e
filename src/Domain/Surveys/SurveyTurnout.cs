using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>How many persons answered a survey by a channel.</summary>
public sealed record SurveyTurnout(Guid SurveyId, Channel Channel, int Answers);
