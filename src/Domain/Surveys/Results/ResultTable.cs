namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>How many stand in each group of one aspect; of a multiple choice, how many chose each option.</summary>
/// <param name="Of">The question's id, or <see cref="Breakdown.ByChannel"/>, <see cref="Breakdown.ByBuilding"/> or <see cref="Breakdown.ByVersion"/>.</param>
/// <param name="Kind">The question's kind; nothing for channels, buildings and versions.</param>
/// <param name="Mean">Of a rating: the mean score, as finely as it may be told.</param>
public sealed record ResultTable(string Of, QuestionKind? Kind, string Title, IReadOnlyList<ResultRow> Rows, decimal? Mean = null)
{
    /// <summary>The versions of the survey that ask it, where not all do.</summary>
    public IReadOnlyList<int>? Versions { get; init; }
}
