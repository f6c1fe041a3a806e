namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>Every question against every other, against the channels and against the buildings.</summary>
internal static class CrossTables
{
    public static IReadOnlyList<CrossTable> Of(ResultCounts counts, PairTables tables)
    {
        var sides = Enumerable.Range(0, counts.Breakdown.CrossedAspects).GroupBy(aspect => counts.Breakdown.Aspects[aspect].Of)
            .Select(aspects => new Side(aspects.Key, counts.Breakdown.Aspects[aspects.First()], LinesOf(counts, tables, aspects))).ToList();
        return [.. from a in Enumerable.Range(0, sides.Count)
                   from b in Enumerable.Range(0, a)
                   where PairTables.AreTabulated(sides[a].Sample, sides[b].Sample)
                   select Between(tables, sides[a], sides[b])];
    }

    // Of an option only those who chose it: the others follow from the totals.
    private static List<(int Category, CrossLabel Label)> LinesOf(ResultCounts counts, PairTables tables, IEnumerable<int> aspects)
    {
        var categories = aspects.SelectMany(tables.Of).Where(category => !IsOtherSide(counts.Breakdown, tables.Categories[category]));
        return [.. categories.Select(category => (category, LabelOf(counts.Breakdown, tables.Categories[category])))];
    }

    private static bool IsOtherSide(Breakdown breakdown, Category category) =>
        breakdown.Aspects[category.Aspect].Kind == AspectKind.Option && (category.IsPool || category.Groups[0] != breakdown.Starts[category.Aspect]);

    private static CrossLabel LabelOf(Breakdown breakdown, Category category)
    {
        var groups = category.Groups.Select(group => breakdown.Aspects[category.Aspect].Groups[group - breakdown.Starts[category.Aspect]]).ToList();
        return category.IsPool
            ? new(null, $"合并：{string.Join('、', groups.Where(group => group.Id is not null).Select(group => group.Text))}", category.Persons)
            : new(groups[0].Id, groups[0].Text, category.Persons);
    }

    private static CrossTable Between(PairTables tables, Side rows, Side columns) => new(rows.Of, columns.Of,
        [.. rows.Lines.Select(line => line.Label)], [.. columns.Lines.Select(line => line.Label)],
        [.. rows.Lines.Select(row => (IReadOnlyList<int?>)[.. columns.Lines.Select(column => Shown(tables, row.Category, column.Category))])]);

    private static int? Shown(PairTables tables, int a, int b) => tables.IsHidden(a, b) ? null : tables[a, b];

    private sealed record Side(string Of, Aspect Sample, IReadOnlyList<(int Category, CrossLabel Label)> Lines);
}
