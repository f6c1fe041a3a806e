namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>
/// Which groups of an aspect are shown by their own number. The others are one pool of at least five persons and at least two groups: what is
/// shown would be the same however they were spread over the pool's groups.
/// </summary>
public static class Pooling
{
    /// <param name="counts">Of all groups, so that they add up to everybody.</param>
    /// <param name="withheld">Groups that must not be shown whatever their size; the pool then holds one of the others too. None where it is empty.</param>
    public static bool[] Shown(AspectKind kind, ReadOnlySpan<int> counts, ReadOnlySpan<bool> withheld = default)
    {
        var shown = new bool[counts.Length];
        for (var i = 0; i < counts.Length; i++) shown[i] = counts[i] >= SmallCells.Least && (withheld.IsEmpty || !withheld[i]);
        if (kind == AspectKind.Option) return OfOption(shown, counts);
        if (HiddenIn(shown, counts) == 0) return Everything(shown);
        if (withheld.Contains(true) && Smallest(shown, counts) is { } cover) shown[cover] = false;
        while (IsTelling(shown, counts) && Smallest(shown, counts) is { } next) shown[next] = false;
        return shown;
    }

    // Nobody who did not choose it is no secret of anybody; nobody who chose it looks like one to four.
    private static bool[] OfOption(bool[] shown, ReadOnlySpan<int> counts)
    {
        var safe = shown[0] && !SmallCells.IsSmall(counts[1]);
        return [safe, safe];
    }

    // Nobody is hidden, and everybody can work that out.
    private static bool[] Everything(bool[] shown)
    {
        Array.Fill(shown, true);
        return shown;
    }

    private static bool IsTelling(bool[] shown, ReadOnlySpan<int> counts) =>
        HiddenIn(shown, counts) < SmallCells.Least || shown.Count(isShown => !isShown) < 2;

    private static int HiddenIn(bool[] shown, ReadOnlySpan<int> counts)
    {
        var hidden = 0;
        for (var i = 0; i < shown.Length; i++)
            if (!shown[i]) hidden += counts[i];
        return hidden;
    }

    private static int? Smallest(bool[] shown, ReadOnlySpan<int> counts)
    {
        int? smallest = null;
        for (var i = 0; i < shown.Length; i++)
            if (shown[i] && (smallest is null || counts[i] < counts[smallest.Value])) smallest = i;
        return smallest;
    }
}
