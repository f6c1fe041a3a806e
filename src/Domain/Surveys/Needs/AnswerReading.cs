namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>That a person's answer to a survey was read for needs, in the state that it had since <paramref name="ChangedAt"/>.</summary>
public sealed record AnswerReading(Guid SurveyId, Guid PersonId, DateTimeOffset ChangedAt);
