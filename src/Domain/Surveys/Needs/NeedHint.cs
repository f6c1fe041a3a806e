namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>An <see cref="ExclusionHint"/> as it is kept: rule, reason and the words that raised it.</summary>
public sealed record NeedHint(string Pack, string RuleId, string Says, IReadOnlyList<string> Words)
{
    public static NeedHint Of(ExclusionHint hint) => new(hint.Rule.Pack, hint.Rule.Id, hint.Says, hint.Words);
}
