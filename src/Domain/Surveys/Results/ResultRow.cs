namespace ZiZhiJin.Domain.Surveys.Results;

/// <param name="Id">The option, score, channel or building; nothing for those who are in none, and for the pool.</param>
/// <param name="Persons">Nothing where it is hidden.</param>
/// <param name="Share">Of all who answered the survey, in per cent.</param>
public sealed record ResultRow(string? Id, string Text, int? Persons, decimal? Share)
{
    /// <summary>The hidden rows together.</summary>
    public bool? IsPool { get; init; }

    /// <summary>The versions of the survey whose people can be in it, where not all can.</summary>
    public IReadOnlyList<int>? Versions { get; init; }

    /// <summary>Of a ranking's option: its mean points. As many as there are places for the first, one less for the second, none where it is not ranked.</summary>
    public decimal? Points { get; init; }

    internal static ResultRow Of(string? id, string text, int? persons, int answers) =>
        new(id, text, persons, persons is { } told ? Math.Round(told * 100m / answers, 1, MidpointRounding.AwayFromZero) : null);
}
