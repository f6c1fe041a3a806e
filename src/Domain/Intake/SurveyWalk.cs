using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Intake;

/// <summary>How far somebody is with a survey. <paramref name="At"/> is the question that is asked; after the last one everything is shown once more.</summary>
public sealed record SurveyWalk(Guid SurveyId, int Version, int At, IReadOnlyList<QuestionAnswer> Answers)
{
    /// <summary>One answer is being changed after all were shown; then all are shown again.</summary>
    public bool IsChange { get; init; }

    public SurveyWalk With(QuestionAnswer answer) => this with { Answers = [.. Answers.Where(given => given.QuestionId != answer.QuestionId), answer] };

    public SurveyWalk Without(string questionId) => this with { Answers = [.. Answers.Where(given => given.QuestionId != questionId)] };
}
