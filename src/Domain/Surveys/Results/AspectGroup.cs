namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>One group of an aspect; no id for those who are in none of the others.</summary>
public sealed record AspectGroup(string? Id, string Text);
