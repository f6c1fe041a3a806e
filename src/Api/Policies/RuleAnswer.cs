using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>One rule of a town as it is shown: what it says, its numbers, and where it stands.</summary>
public sealed record RuleAnswer(
    string Id, RuleKind Kind, string Text, IReadOnlyDictionary<string, object?> Parameters, IReadOnlyList<RuleNote> Notes, SourceAnswer Source)
{
    internal static RuleAnswer Of(PolicyRule rule) => new(
        rule.Id, rule.Kind, rule.Text, rule.Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.Plain), rule.Notes, SourceAnswer.Of(rule.Source));
}
