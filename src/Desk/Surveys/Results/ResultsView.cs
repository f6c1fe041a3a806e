using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>The results of a closed survey, and what is held against what.</summary>
public sealed record ResultsView(Survey Survey, string Area, SurveyResult Result)
{
    public string Rows { get; init; } = "";
    public string Columns { get; init; } = "";

    /// <summary>One question against the other, where two were chosen.</summary>
    public CrossTable? Cross { get; init; }

    /// <summary>Why what was chosen cannot be held against each other.</summary>
    public string? Fault { get; init; }

    /// <summary>What can be chosen. Channels and buildings come last: they are held against questions.</summary>
    public IEnumerable<ResultTable> Choices => Result.Tables.Where(table => table.Rows.Count > 0 && Result.IsCrossed(table.Of)).OrderBy(table => table.Kind is null);

    public IEnumerable<ResultTable> Texts => Result.Tables.Where(table => table.Kind is QuestionKind.Text or QuestionKind.LongText);
}
