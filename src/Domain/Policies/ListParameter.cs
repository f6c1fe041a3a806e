namespace ZiZhiJin.Domain.Policies;

/// <summary>The things that a rule names, in its order.</summary>
public sealed class ListParameter : PolicyParameter
{
    public required IReadOnlyList<ListItem>? Value { get; init; }

    public override object? Plain => Value;
}
