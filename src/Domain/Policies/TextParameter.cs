namespace ZiZhiJin.Domain.Policies;

/// <summary>Words that the text prescribes, such as the mark on a claim form.</summary>
public sealed class TextParameter : PolicyParameter
{
    public required string? Value { get; init; }

    public override object? Plain => Value;
}
