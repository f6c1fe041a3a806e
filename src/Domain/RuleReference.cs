namespace ZiZhiJin.Domain;

/// <summary>Where a refusal stands in a town's written rules.</summary>
public sealed record RuleReference(string Pack, string Id, string Source);
