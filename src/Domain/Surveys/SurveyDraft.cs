using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>What a person has filled in so far and not sent: one a person and survey, whoever holds the pen. It is not counted, and gone with the answer or the closing.</summary>
public sealed class SurveyDraft
{
    public Guid SurveyId { get; init; }
    public Guid PersonId { get; init; }

    /// <summary>The version of the questions that was asked.</summary>
    public int Version { get; init; }

    public IReadOnlyList<QuestionAnswer> Answers { get; init; } = [];
    public Channel Channel { get; init; }
    public DateTimeOffset SavedAt { get; init; }
}
