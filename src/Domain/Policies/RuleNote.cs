namespace ZiZhiJin.Domain.Policies;

/// <summary>A question that the text leaves, and what holds until the office has answered it.</summary>
public sealed record RuleNote(string Id, string Question, string SafeDefault);
