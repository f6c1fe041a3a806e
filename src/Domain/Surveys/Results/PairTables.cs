namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>All tables of pairs of a survey at once: how many stand in every two categories, and what of it is hidden.</summary>
internal sealed class PairTables
{
    private readonly int[,] _cells;
    private readonly bool[,] _hidden;
    private readonly ILookup<int, int> _ofAspect;

    private PairTables(ResultCounts counts)
    {
        (Answers, Categories) = (counts.Answers, Category.Of(counts));
        _ofAspect = Enumerable.Range(0, Categories.Count).ToLookup(category => Categories[category].Aspect);
        _cells = new int[Categories.Count, Categories.Count];
        _hidden = new bool[Categories.Count, Categories.Count];
        for (var a = 0; a < Categories.Count; a++)
        for (var b = 0; b < Categories.Count; b++)
            _cells[a, b] = CountIn(counts, a, b);
    }

    public int Answers { get; }
    public IReadOnlyList<Category> Categories { get; }

    public int this[int a, int b] => _cells[a, b];

    public bool IsHidden(int a, int b) => _hidden[a, b];

    public void Hide(int a, int b) => _hidden[a, b] = _hidden[b, a] = true;

    /// <summary>Whether everybody knows that nobody is in both: they were not asked the same.</summary>
    public bool IsImpossible(int a, int b) => Categories[a].Versions.Excludes(Categories[b].Versions);

    /// <summary>The categories of an aspect.</summary>
    public List<int> Of(int aspect) => [.. _ofAspect[aspect]];

    /// <summary>Counts, with everything hidden that would tell of fewer than five; nothing where even the totals would tell it.</summary>
    public static PairTables? Of(ResultCounts counts)
    {
        var tables = new PairTables(counts);
        for (var a = 0; a < counts.Breakdown.CrossedAspects; a++)
        for (var b = 0; b < a; b++)
            tables.HideIn(a, b, AreTabulated(counts.Breakdown.Aspects[a], counts.Breakdown.Aspects[b]));
        return PairAudit.Secure(tables) ? tables : null;
    }

    /// <summary>A question is not held against itself, nor channel against building or version: that would be nobody's question.</summary>
    public static bool AreTabulated(Aspect a, Aspect b) => a.Of != b.Of && (IsQuestion(a) || IsQuestion(b));

    private static bool IsQuestion(Aspect aspect) => aspect.Kind is not (AspectKind.Channel or AspectKind.Building or AspectKind.Version);

    private int CountIn(ResultCounts counts, int a, int b)
    {
        if (Categories[a].Aspect == Categories[b].Aspect) return a == b ? Categories[a].Persons : 0;
        return Categories[a].Groups.Sum(one => Categories[b].Groups.Sum(other => counts[one, other]));
    }

    private void HideIn(int aspectA, int aspectB, bool areTabulated)
    {
        var (rows, columns) = (Of(aspectA), Of(aspectB));
        var (cells, impossible) = (new int[rows.Count, columns.Count], new bool[rows.Count, columns.Count]);
        for (var r = 0; r < rows.Count; r++)
        for (var c = 0; c < columns.Count; c++)
            (cells[r, c], impossible[r, c]) = (_cells[rows[r], columns[c]], IsImpossible(rows[r], columns[c]));
        var hidden = areTabulated ? TableHiding.Of(cells, impossible) : null;
        for (var r = 0; r < rows.Count; r++)
        for (var c = 0; c < columns.Count; c++)
            if (hidden is null || hidden[r, c]) Hide(rows[r], columns[c]);
    }
}
