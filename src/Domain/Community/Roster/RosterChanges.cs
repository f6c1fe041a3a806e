namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>What a line would change about a person. An empty field says nothing: it never takes away what is known.</summary>
internal static class RosterChanges
{
    public static IReadOnlyList<string> Between(KnownPerson person, RosterEntry entry, RosterKey key)
    {
        var changes = new List<string>();
        if (key.Phone is not null && key.Phone != person.Key.Phone) changes.Add(person.Key.Phone is null ? "补上电话。" : "电话有变化。");
        if (entry.BirthYear is { } year && year != person.BirthYear) changes.Add($"出生年份：{Word(person.BirthYear)} → {year}。");
        if (entry.Tenure is { } tenure && tenure != person.Tenure) changes.Add($"居住性质：{Word(person.Tenure)} → {Word(tenure)}。");
        return changes;
    }

    private static string Word(int? year) => year is { } given ? $"{given}" : "未知";

    private static string Word(Tenure? tenure) => tenure switch
    {
        Tenure.Owner => "业主",
        Tenure.Tenant => "租户",
        _ => "未知",
    };
}
