namespace ZiZhiJin.Domain.Policies;

public sealed record FlagParameter : PolicyParameter
{
    public required bool? Value { get; init; }

    public override object? Plain => Value;

    public override string Shown => Value switch { true => "是", false => "否", null => "" };

    public override string Wanted => "请填是或否。";

    public override PolicyParameter? Filled(PolicyValue value) => value is { Flag: { } flag, Given: 1 } ? this with { Value = flag } : null;
}
