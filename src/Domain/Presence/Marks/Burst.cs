namespace ZiZhiJin.Domain.Presence.Marks;

/// <summary>The fastest stretch of a row of scans.</summary>
public static class Burst
{
    /// <summary>The persons of that stretch of the given length in which most different persons were scanned.</summary>
    public static IReadOnlyList<Guid> Densest(IEnumerable<(DateTimeOffset At, Guid Person)> scans, TimeSpan length)
    {
        var ordered = scans.OrderBy(scan => scan.At).ToList();
        var inside = new Dictionary<Guid, int>();
        IReadOnlyList<Guid> densest = [];
        for (var (last, first) = (0, 0); last < ordered.Count; last++)
        {
            inside[ordered[last].Person] = inside.GetValueOrDefault(ordered[last].Person) + 1;
            for (; ordered[last].At - ordered[first].At >= length; first++) Leave(inside, ordered[first].Person);
            if (inside.Count > densest.Count) densest = [.. inside.Keys.Order()];
        }

        return densest;
    }

    private static void Leave(Dictionary<Guid, int> inside, Guid person)
    {
        if (--inside[person] == 0) inside.Remove(person);
    }
}
