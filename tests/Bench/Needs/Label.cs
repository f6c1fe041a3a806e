namespace ZiZhiJin.Bench.Needs;

/// <summary>What is right under one pack: any of the categories, any of the rules of the exclusion list; none where the list is empty.</summary>
internal sealed record Label(IReadOnlyList<string> Categories, IReadOnlyList<string> Rules)
{
    public bool Allows(string? category) => category is null ? Categories.Count == 0 : Categories.Contains(category);
}
