namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>What a closed survey came to, as everybody may read it: small cells and those that would reveal them are not in it. Made once, and never again.</summary>
public sealed class SurveyResult
{
    private SurveyResult()
    {
    }

    public Guid SurveyId { get; private init; }
    public DateTimeOffset CountedAt { get; private init; }

    /// <summary>How many persons answered; nothing when they were fewer than five: then nothing else is told either.</summary>
    public int? Answers { get; private init; }

    public IReadOnlyList<ResultTable> Tables { get; private init; } = [];
    public IReadOnlyList<CrossTable> Crosses { get; private init; } = [];

    public ResultTable? Table(string of) => Tables.FirstOrDefault(table => table.Of == of);

    /// <summary>The table of one against the other, with <paramref name="rows"/> in its rows; nothing when there is none.</summary>
    public CrossTable? Cross(string rows, string columns) =>
        Crosses.FirstOrDefault(cross => cross.Rows == rows && cross.Columns == columns)
        ?? Crosses.FirstOrDefault(cross => cross.Rows == columns && cross.Columns == rows)?.Turned();

    public static SurveyResult Of(Survey survey, ResultCounts counts, DateTimeOffset now)
    {
        var isTold = counts.Answers >= SmallCells.Least;
        return new SurveyResult
        {
            SurveyId = survey.Id, CountedAt = now, Answers = isTold ? counts.Answers : null,
            Tables = isTold ? ResultTables.Of(survey.Questions, counts) : [],
            Crosses = isTold ? CrossTables.Of(counts) : [],
        };
    }
}
