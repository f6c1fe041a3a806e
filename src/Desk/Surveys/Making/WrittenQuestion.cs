using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>A question as it stands in the editor: everything as text, a line for each option.</summary>
public sealed record WrittenQuestion(string Id, string Title, QuestionKind Kind, bool Required, string Options, string Limit)
{
    /// <summary>Its place among the fields of the form.</summary>
    public int Number { get; init; }

    public bool Removed { get; init; }

    /// <summary>Options that residents have been offered already: each is worded anew in a field of its own, and stays what it is.</summary>
    public IReadOnlyList<AnswerOption> Kept { get; init; } = [];

    /// <summary>Which answers ask for it, each as question/option; of everybody where there is none.</summary>
    public IReadOnlyList<string> ShowIf { get; init; } = [];

    public static readonly WrittenQuestion Empty = new("", "", QuestionKind.Single, false, "", "");

    public static WrittenQuestion Of(Question question, bool isDraft) => new(
        question.Id, question.Title, question.Kind, question.Required,
        string.Join('\n', question.Scale?.Labels ?? (isDraft ? question.Options.Select(option => option.Text) : [])), $"{question.MaxChoices ?? question.MaxLength ?? question.Scale?.Highest}")
    {
        Kept = isDraft ? [] : question.Options, ShowIf = [.. question.ShowIf?.AnyOf.Select(option => $"{question.ShowIf.QuestionId}/{option}") ?? []],
    };
}
