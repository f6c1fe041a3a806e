namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>Reads all tables of pairs together, as somebody would who is out to learn, and hides more until they tell of no small cell.</summary>
internal static class PairAudit
{
    public static void Secure(PairTables tables)
    {
        while (ToldBy(tables) is { Count: > 0 } told)
            foreach (var (a, b) in told) HideMore(tables, a, b);
    }

    private static List<(int A, int B)> ToldBy(PairTables tables)
    {
        var bounds = PairBounds.Of(tables);
        return [.. from a in Enumerable.Range(0, tables.Categories.Count)
                   from b in Enumerable.Range(0, a)
                   where SmallCells.IsSmall(tables[a, b]) && bounds.Tell(a, b)
                   select (a, b)];
    }

    // First in the row and column of its own table; then all tables of one of the two aspects, and at last all there are.
    private static void HideMore(PairTables tables, int a, int b)
    {
        var (ofA, ofB) = (tables.Of(tables.Categories[a].Aspect), tables.Of(tables.Categories[b].Aspect));
        var beside = ofB.Select(other => (A: a, B: other)).Concat(ofA.Select(other => (A: other, B: b))).Where(cell => !tables.IsHidden(cell.A, cell.B)).ToList();
        if (beside.Count > 0)
        {
            var next = beside.MinBy(cell => tables[cell.A, cell.B]);
            tables.Hide(next.A, next.B);
        }
        else if (!HideAll(tables, ofA) && !HideAll(tables, ofB)) HideAll(tables, Enumerable.Range(0, tables.Categories.Count));
    }

    private static bool HideAll(PairTables tables, IEnumerable<int> categories)
    {
        var cells = from a in categories
                    from b in Enumerable.Range(0, tables.Categories.Count)
                    where tables.Categories[a].Aspect != tables.Categories[b].Aspect && !tables.IsHidden(a, b)
                    select (A: a, B: b);
        var shown = cells.ToList();
        foreach (var (a, b) in shown) tables.Hide(a, b);
        return shown.Count > 0;
    }
}
