namespace ZiZhiJin.Domain.Policies;

/// <summary>An exact percentage from 0 to 100.</summary>
public sealed class PercentParameter : PolicyParameter
{
    public required decimal? Value { get; init; }

    public override object? Plain => Value;
}
