namespace ZiZhiJin.Bench.Report;

/// <summary>The figures of one bench, in the order in which they were taken.</summary>
internal sealed class Figures
{
    private readonly List<Figure> _all = [];

    public IReadOnlyList<Figure> All => _all;

    public void Add(string name, double value, Limit? wanted = null) => _all.Add(new Figure(name, value, wanted));
}
