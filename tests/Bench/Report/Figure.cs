namespace ZiZhiJin.Bench.Report;

/// <summary>One measured number; its name ends in its unit, or in what it is a ratio of.</summary>
internal sealed record Figure(string Name, double Value, Limit? Wanted)
{
    public bool Holds => Wanted is null || Wanted.Holds(Value);
}
