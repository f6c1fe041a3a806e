namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>Reads all tables of pairs together, as somebody would who is out to learn, and hides more until they tell of no small cell.</summary>
internal static class PairAudit
{
    /// <summary>False where nothing is left to hide, and the totals still tell of somebody.</summary>
    public static bool Secure(PairTables tables)
    {
        while (ToldBy(tables) is { Count: > 0 } told)
        {
            var hidden = false;
            foreach (var (a, b) in told) hidden |= HideMore(tables, a, b);
            if (!hidden) return false;
        }

        return true;
    }

    private static List<(int A, int B)> ToldBy(PairTables tables)
    {
        var bounds = PairBounds.Of(tables);
        var cells = from a in Enumerable.Range(0, tables.Categories.Count)
                    from b in Enumerable.Range(0, a)
                    where SmallCells.IsSmall(tables[a, b]) && bounds.Tell(a, b)
                    select (a, b);
        return [.. cells, .. RestsToldBy(tables, bounds)];
    }

    // Only where people were asked different things: what they were not asked is certain, and the rest of a line may be few.
    private static IEnumerable<(int A, int B)> RestsToldBy(PairTables tables, PairBounds bounds)
    {
        if (tables.Categories.All(category => category.Versions == VersionSet.Every)) return [];
        var all = Enumerable.Range(0, tables.Categories.Count).ToList();
        var lines = all.GroupBy(i => tables.Categories[i].Aspect).Select(aspect => aspect.ToList()).ToList();
        return from a in all
               from line in lines
               where tables.Categories[line[0]].Aspect != tables.Categories[a].Aspect && bounds.TellRest(a, line)
               select (a, line[0]);
    }

    // First in the row and column of its own table; then all tables of one of the two aspects, and at last all there are.
    private static bool HideMore(PairTables tables, int a, int b)
    {
        var (ofA, ofB) = (tables.Of(tables.Categories[a].Aspect), tables.Of(tables.Categories[b].Aspect));
        var beside = ofB.Select(other => (A: a, B: other)).Concat(ofA.Select(other => (A: other, B: b))).Where(cell => !tables.IsHidden(cell.A, cell.B)).ToList();
        if (beside.Count == 0) return HideAll(tables, ofA) || HideAll(tables, ofB) || HideAll(tables, Enumerable.Range(0, tables.Categories.Count));
        var next = beside.MinBy(cell => tables[cell.A, cell.B]);
        tables.Hide(next.A, next.B);
        return true;
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
