namespace ZiZhiJin.Domain.Activities;

/// <summary>What a dossier still lacks. The plan is written with the activity; check-ins, or signed receipts of goods, are its attendance sheet (CS-30).</summary>
public static class DossierPolicy
{
    /// <param name="signed">Check-ins and receipts of goods.</param>
    public static IReadOnlyList<DossierItem> Missing(string plan, int signed, IEnumerable<DossierItem> papers)
    {
        var there = papers.ToHashSet();
        if (!string.IsNullOrWhiteSpace(plan)) there.Add(DossierItem.Plan);
        if (signed > 0) there.Add(DossierItem.Attendance);
        return [.. Enum.GetValues<DossierItem>().Where(item => !there.Contains(item))];
    }
}
