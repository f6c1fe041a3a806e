namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>How many stand in each group of one aspect; of a multiple choice, how many chose each option.</summary>
/// <param name="Of">The question's id, or <see cref="Breakdown.ByChannel"/>, or <see cref="Breakdown.ByBuilding"/>.</param>
/// <param name="Kind">The question's kind; nothing for channels and buildings.</param>
/// <param name="Mean">Of a rating: the mean score, as finely as it may be told.</param>
public sealed record ResultTable(string Of, QuestionKind? Kind, string Title, IReadOnlyList<ResultRow> Rows, decimal? Mean = null);
