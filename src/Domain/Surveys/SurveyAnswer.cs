using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>A person's answer to a survey, from whatever channel: one row, changed until closing.</summary>
public sealed class SurveyAnswer
{
    public Guid SurveyId { get; init; }
    public Guid PersonId { get; init; }
    public Channel Channel { get; init; }

    /// <summary>The version of the questions that was asked.</summary>
    public int Version { get; init; } = 1;

    public IReadOnlyList<QuestionAnswer> Answers { get; init; } = [];

    /// <summary>The same as <see cref="Answers"/> without its texts, for counting (see <see cref="Surveys.Ticks"/>). Whoever changes what was chosen writes it anew, or leaves it out.</summary>
    public byte[]? Ticks { get; init; }

    /// <summary>The nonces that wrote this answer and when, oldest first (see <see cref="AnswerReceipts"/>).</summary>
    public byte[] Receipts { get; init; } = [];

    public DateTimeOffset AnsweredAt { get; init; }
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Whose hand it was: the staff member who entered a paper form, or whoever acted for the person. Nothing for the person's own.</summary>
    public Guid? EnteredBy { get; init; }
}
