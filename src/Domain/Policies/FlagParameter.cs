namespace ZiZhiJin.Domain.Policies;

public sealed class FlagParameter : PolicyParameter
{
    public required bool? Value { get; init; }

    public override object? Plain => Value;
}
