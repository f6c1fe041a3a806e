using System.Globalization;

namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>The fixed words of a pack file.</summary>
internal static class PackWords
{
    public static T Word<T>(this PackNode node)
        where T : struct, Enum
    {
        var word = node.Text();
        foreach (var value in Enum.GetValues<T>())
        {
            // Exactly the lower-case name: Enum.Parse would also take numbers and lists.
            if (string.Equals(word, value.ToString().ToLowerInvariant(), StringComparison.Ordinal)) return value;
        }

        throw node.Fault($"\"{word}\" is none of: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
    }

    /// <summary>An object whose names are ids and whose values are Chinese names.</summary>
    public static IReadOnlyList<ListItem> NamedItems(this PackNode node)
    {
        var items = node.Members().Select(member => new ListItem(member.Name, member.Node.Text())).ToList();
        return items.Count > 0 ? items : throw node.Fault("The list is empty.");
    }

    public static DateOnly Day(this PackNode node) =>
        DateOnly.TryParseExact(node.Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw node.Fault("A day is written like 2023-03-31.");

    public static IReadOnlyList<string> Texts(this PackNode node) => [.. node.Items().Select(item => item.Text())];

    /// <summary>The text as the key of something that the file has named elsewhere.</summary>
    public static T Named<T>(this PackNode node, IReadOnlyDictionary<string, T> known, string what) =>
        known.TryGetValue(node.Text(), out var found) ? found : throw node.Fault($"There is no {what} \"{node.Text()}\".");
}
