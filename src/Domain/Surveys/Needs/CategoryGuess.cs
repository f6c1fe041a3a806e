namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>The category that a need seems to be of, and the resident's words that speak for it. No category when nothing speaks for one.</summary>
public sealed record CategoryGuess(string? Category, IReadOnlyList<string> Words)
{
    public static readonly CategoryGuess None = new(null, []);
}
