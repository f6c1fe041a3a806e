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

    /// <summary>The same; refuses where there were too many groups to hold them against each other. Without cells when too few answered.</summary>
    public CrossTable CrossOrRefuse(string rows, string columns)
    {
        if (Answers is null) return CrossTable.Untold(rows, columns);
        return Cross(rows, columns) ?? throw new RefusedException(ResultRefusals.TooManyGroups);
    }

    /// <summary>Whether there are tables of it against others.</summary>
    public bool IsCrossed(string of) => Crosses.Any(cross => cross.Rows == of || cross.Columns == of);

    /// <summary>The titles of what had too many groups to be held against others.</summary>
    public IReadOnlyList<string> TitlesUncrossed()
    {
        var counted = Tables.Where(table => table.Rows.Count > 0).ToList();
        return counted.TrueForAll(table => table.Kind is null) ? [] : [.. counted.Where(table => !IsCrossed(table.Of)).Select(table => table.Title)];
    }

    public static SurveyResult Of(Guid surveyId, ResultCounts counts, DateTimeOffset now)
    {
        if (counts.Answers < SmallCells.Least) return new SurveyResult { SurveyId = surveyId, CountedAt = now };
        var told = PairTables.Of(counts) is { } tables ? (Counts: counts, Tables: tables) : WithoutVersions(counts);
        return new SurveyResult
        {
            SurveyId = surveyId, CountedAt = now, Answers = counts.Answers,
            Tables = ResultTables.Of(told.Counts), Crosses = told.Tables is null ? [] : CrossTables.Of(told.Counts, told.Tables),
        };
    }

    // People of different versions were asked different things; where that gives few of them away, the versions are not told apart.
    private static (ResultCounts Counts, PairTables? Tables) WithoutVersions(ResultCounts counts)
    {
        var fewer = counts.WithoutVersions();
        return (fewer, PairTables.Of(fewer));
    }
}
