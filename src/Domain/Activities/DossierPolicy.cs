namespace ZiZhiJin.Domain.Activities;

/// <summary>What a dossier still lacks. The plan is written with the activity, and check-ins are its attendance sheet (CS-30).</summary>
public static class DossierPolicy
{
    public static IReadOnlyList<DossierItem> Missing(string plan, int checkIns, IEnumerable<DossierItem> papers)
    {
        var there = papers.ToHashSet();
        if (!string.IsNullOrWhiteSpace(plan)) there.Add(DossierItem.Plan);
        if (checkIns > 0) there.Add(DossierItem.Attendance);
        return [.. Enum.GetValues<DossierItem>().Where(item => !there.Contains(item))];
    }
}
