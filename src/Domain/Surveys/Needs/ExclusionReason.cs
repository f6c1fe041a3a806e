namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>One thing that the fund may not pay for: the rule of each pack that says so, and the words by which it is suspected.</summary>
public sealed record ExclusionReason(string Id, string Says, IReadOnlyDictionary<string, string> Rules)
{
    /// <summary>Classes of words: of one row all must stand in one clause.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> When { get; init; }

    /// <summary>Classes of words that take the suspicion back, wherever they stand.</summary>
    public required IReadOnlyList<string> Unless { get; init; }

    private Dictionary<string, WordFinder> Words { get; init; } = [];

    /// <summary>The words that raise the suspicion; nothing when there is none.</summary>
    public IReadOnlyList<string>? SuspectedIn(string text, IReadOnlyList<string> clauses)
    {
        if (Unless.Any(name => Words[name].In(text).Any())) return null;
        return clauses.SelectMany(clause => When.Select(row => AllIn(row, clause))).FirstOrDefault(found => found is not null);
    }

    internal ExclusionReason With(IReadOnlyDictionary<string, IReadOnlyList<string>> classes) => this with
    {
        Words = When.SelectMany(row => row).Concat(Unless).Distinct().ToDictionary(name => name, name => new WordFinder(classes[name])),
    };

    private List<string>? AllIn(IReadOnlyList<string> row, string clause)
    {
        var found = new List<string>(row.Count);
        foreach (var name in row)
        {
            if (Words[name].In(clause).FirstOrDefault() is not { } word) return null;
            found.Add(word);
        }

        return found;
    }
}
