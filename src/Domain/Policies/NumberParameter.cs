namespace ZiZhiJin.Domain.Policies;

/// <summary>A whole number with its Chinese unit: persons, days, months, a month of the fund year.</summary>
public sealed record NumberParameter : PolicyParameter
{
    public required int? Value { get; init; }

    public required string Unit { get; init; }

    /// <summary>What may be entered, both ends included.</summary>
    public int Least { get; init; }

    public int Most { get; init; } = int.MaxValue;

    public override object? Plain => Value;

    public override string Shown => Value is { } number ? $"{number}{Unit}" : "";

    public override string Wanted => $"请填整数，{Least} 到 {Most}，单位：{Unit}。";

    public override PolicyParameter? Filled(PolicyValue value) =>
        value is { Number: { } number, Given: 1 } && number >= Least && number <= Most ? this with { Value = number } : null;
}
