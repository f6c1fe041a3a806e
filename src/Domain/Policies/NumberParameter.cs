namespace ZiZhiJin.Domain.Policies;

/// <summary>A whole number with its Chinese unit: persons, days, months, a month of the fund year.</summary>
public sealed class NumberParameter : PolicyParameter
{
    public required int? Value { get; init; }

    public required string Unit { get; init; }

    public override object? Plain => Value;
}
