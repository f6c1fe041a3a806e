using System.Globalization;

namespace ZiZhiJin.Bench.Report;

/// <summary>What a figure has to be at least, or at most.</summary>
internal sealed record Limit
{
    private readonly double _bound;
    private readonly bool _isFloor;

    private Limit(double bound, bool isFloor) => (_bound, _isFloor) = (bound, isFloor);

    public static Limit AtLeast(double bound) => new(bound, isFloor: true);

    public static Limit AtMost(double bound) => new(bound, isFloor: false);

    public bool Holds(double value) => _isFloor ? value >= _bound : value <= _bound;

    public override string ToString() => (_isFloor ? "≥ " : "≤ ") + _bound.ToString("0.##", CultureInfo.InvariantCulture);
}
