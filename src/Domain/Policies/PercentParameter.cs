using System.Globalization;

namespace ZiZhiJin.Domain.Policies;

/// <summary>An exact percentage from 0 to 100.</summary>
public sealed record PercentParameter : PolicyParameter
{
    public required decimal? Value { get; init; }

    public override object? Plain => Value;

    public override string Shown => Value is { } percent ? percent.ToString("0.####", CultureInfo.InvariantCulture) + "%" : "";

    public override string Wanted => "请填百分比，0 到 100，最多四位小数。";

    public override PolicyParameter? Filled(PolicyValue value) =>
        value is { Percent: { } percent, Given: 1 } && percent is >= 0 and <= 100 && decimal.Round(percent, 4) == percent ? this with { Value = percent } : null;
}
