namespace ZiZhiJin.Domain.Policies;

/// <summary>A level of administration that takes part, from the highest down, and the rule that names it.</summary>
public sealed record PolicyLevel(string Id, string Name, string RuleId);
