using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Versions;

/// <summary>What a survey asked in one version, how many answered it, and by which correction it came about.</summary>
public sealed record VersionLine(int Number, string Title, IReadOnlyList<Question> Questions, int Answers)
{
    /// <summary>What was asked before; nothing of the first version.</summary>
    public SurveyVersion? Before { get; init; }

    public IEnumerable<Question> TakenOut => Before?.Questions.Where(question => Questions.All(one => one.Id != question.Id)) ?? [];

    /// <summary>新 or 改, of a question that a correction touched.</summary>
    public string? ChangeOf(Question question)
    {
        if (Before is null) return null;
        if (Before.Questions.FirstOrDefault(one => one.Id == question.Id) is not { } earlier) return "新";
        return Text(earlier) == Text(question) ? null : "改";
    }

    private static string Text(Question question) => string.Join('\n',
    [
        question.Title, $"{question.Required} {question.MaxChoices} {question.MaxLength}", .. question.Options.Select(option => $"{option.Id} {option.Text}"),
        .. question.Scale?.Labels ?? [], $"{question.ShowIf?.QuestionId} {string.Join(' ', question.ShowIf?.AnyOf ?? [])}",
    ]);
}
