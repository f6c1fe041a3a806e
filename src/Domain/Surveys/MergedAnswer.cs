using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>What one of several merged entries answered to a survey, kept under the entry that gave it: so a mistaken merge can be undone.</summary>
public sealed record MergedAnswer(Guid SurveyId, Guid PersonId, Channel Channel, IReadOnlyList<QuestionAnswer> Answers)
{
    /// <summary>The version of the questions that was asked.</summary>
    public int Version { get; init; } = 1;

    public byte[] Receipts { get; init; } = [];
    public DateTimeOffset AnsweredAt { get; init; }
    public DateTimeOffset ChangedAt { get; init; }
    public Guid? EnteredBy { get; init; }

    public static MergedAnswer Of(SurveyAnswer answer) => new(answer.SurveyId, answer.PersonId, answer.Channel, answer.Answers)
    {
        Version = answer.Version, Receipts = answer.Receipts, AnsweredAt = answer.AnsweredAt, ChangedAt = answer.ChangedAt, EnteredBy = answer.EnteredBy,
    };
}
