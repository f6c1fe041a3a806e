namespace ZiZhiJin.Domain.Policies;

public sealed record TemplateQuestion(string Id, TemplateQuestionKind Kind, string Title, bool Required)
{
    /// <summary>Empty for a text question.</summary>
    public required IReadOnlyList<TemplateOption> Options { get; init; }

    /// <summary>For multiple choice: how many must be chosen by who answers the question.</summary>
    public required int? MinChoices { get; init; }

    public required int? MaxChoices { get; init; }

    /// <summary>For text: the most characters.</summary>
    public required int? MaxLength { get; init; }
}
