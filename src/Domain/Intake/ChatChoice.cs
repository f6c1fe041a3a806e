namespace ZiZhiJin.Domain.Intake;

/// <summary>One thing to pick from a numbered list.</summary>
public sealed record ChatChoice(string Id, string Text);
