namespace ZiZhiJin.Domain.Policies;

/// <summary>A value that an office enters for a rule: exactly one of a whole number, a percentage, yes or no, words, or a list.</summary>
public sealed record PolicyValue(int? Number = null, decimal? Percent = null, bool? Flag = null, string? Text = null, IReadOnlyList<ListItem>? Items = null)
{
    /// <summary>How many of them are given.</summary>
    internal int Given => new object?[] { Number, Percent, Flag, Text, Items }.Count(part => part is not null);

    public bool Says(PolicyValue other) =>
        this with { Items = null } == other with { Items = null } && (Items ?? []).SequenceEqual(other.Items ?? []);
}
