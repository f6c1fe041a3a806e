namespace ZiZhiJin.Domain.Policies;

/// <summary>A line that project money may be spent on, and the rule that allows it.</summary>
public sealed record MoneyHead(string Id, string Name, string RuleId, IReadOnlyList<ListItem> Parts);
