namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Finds known words in a text from left to right, the longest first. What lies between the words is told too.</summary>
internal sealed class WordFinder
{
    private readonly Dictionary<char, string[]> _byFirst;

    public WordFinder(IEnumerable<string> words) => _byFirst = words.Distinct().GroupBy(word => word[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).ToArray());

    /// <summary>The text cut into stretches; <c>Word</c> is the known word, or nothing for what lies between.</summary>
    public IEnumerable<(string? Word, string Text)> Cut(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            if (At(text, at) is not { } word)
            {
                at++;
                continue;
            }

            if (at > from) yield return (null, text[from..at]);
            yield return (word, word);
            at += word.Length;
            from = at;
        }

        if (from < text.Length) yield return (null, text[from..]);
    }

    public IEnumerable<string> In(string text) => Cut(text).Select(stretch => stretch.Word).OfType<string>();

    private string? At(string text, int at)
    {
        if (!_byFirst.TryGetValue(text[at], out var words)) return null;
        foreach (var word in words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return word;
        return null;
    }
}
