namespace ZiZhiJin.Domain.Policies;

/// <summary>A ready-made survey of a pack, and the rule that it serves.</summary>
public sealed record SurveyTemplate(string Id, string Title, string Introduction, string RuleId)
{
    public required IReadOnlyList<TemplateQuestion> Questions { get; init; }
}
