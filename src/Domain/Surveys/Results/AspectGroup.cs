namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>One group of an aspect; no id for those who are in none of the others.</summary>
public sealed record AspectGroup(string? Id, string Text)
{
    /// <summary>Those who were not asked the question.</summary>
    public const string NotAsked = "@not-asked";

    /// <summary>The versions whose people can be in it.</summary>
    public VersionSet Versions { get; init; } = VersionSet.Every;
}
