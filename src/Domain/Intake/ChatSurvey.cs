using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Intake;

/// <summary>A survey as a chat asks it: one version of its questions.</summary>
public sealed record ChatSurvey(Guid Id, int Version, string Title, IReadOnlyList<Question> Questions)
{
    /// <summary>The questions that are asked after these answers, with their places among all.</summary>
    public IReadOnlyList<(int At, Question Question)> Shown(IReadOnlyList<QuestionAnswer> answers)
    {
        var shown = BranchingPolicy.Shown(Questions, answers);
        return [.. Questions.Index().Where(asked => shown.Contains(asked.Item.Id))];
    }
}
