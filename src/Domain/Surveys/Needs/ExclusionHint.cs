namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>That the fund may not be allowed to pay for a need: a suspicion with its rule, its reason and the words that raised it. People decide.</summary>
public sealed record ExclusionHint(RuleReference Rule, string Says, IReadOnlyList<string> Words);
