using System.Numerics;

namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>
/// What somebody can work out who has all tables and knows every total: between which numbers each cell must lie. From rows and columns by
/// subtraction, and from what two tables with a common aspect say together: whoever is in a and b, and whoever in b and c.
/// </summary>
internal sealed class PairBounds
{
    private readonly PairTables _tables;
    private readonly int[][] _low, _high;
    private readonly int[] _persons;
    private readonly int _count;
    private readonly List<List<int>> _aspects;
    private bool _changed;

    private PairBounds(PairTables tables)
    {
        (_tables, _count) = (tables, tables.Categories.Count);
        _persons = [.. tables.Categories.Select(category => category.Persons)];
        _low = [.. _persons.Select(_ => new int[_count])];
        _high = [.. _persons.Select(_ => new int[_count])];
        _aspects = [.. Enumerable.Range(0, _count).GroupBy(i => tables.Categories[i].Aspect).Select(aspect => aspect.ToList())];
        for (var a = 0; a < _count; a++)
        for (var b = 0; b < _count; b++)
            (_low[a][b], _high[a][b]) = tables.IsImpossible(a, b) ? (0, 0) : tables.IsHidden(a, b) ? Alone(a, b) : (tables[a, b], tables[a, b]);
    }

    public static PairBounds Of(PairTables tables)
    {
        var bounds = new PairBounds(tables);
        do
        {
            bounds._changed = false;
            bounds.Subtract();
            bounds.Combine();
        }
        while (bounds._changed);

        return bounds;
    }

    /// <summary>Whether it is certain that there is somebody, and that there are fewer than five.</summary>
    public bool Tell(int a, int b) => _low[a][b] > 0 && _high[a][b] < SmallCells.Least;

    /// <summary>Whether all that is not certain in a line, together, is one to four. Where no exchange is impossible, hiding in the table has seen to it.</summary>
    public bool TellRest(int a, IReadOnlyList<int> line)
    {
        var rest = _tables.Categories[a].Persons;
        foreach (var b in line) rest -= _low[a][b] == _high[a][b] ? _low[a][b] : 0;
        return SmallCells.IsSmall(rest);
    }

    private (int Low, int High) Alone(int a, int b)
    {
        var (one, other) = (_tables.Categories[a].Persons, _tables.Categories[b].Persons);
        return (Math.Max(0, one + other - _tables.Answers), Math.Min(one, other));
    }

    private void Subtract()
    {
        for (var a = 0; a < _count; a++)
            foreach (var aspect in _aspects) Subtract(a, aspect);
    }

    private void Subtract(int a, List<int> line)
    {
        var (lows, highs) = (0, 0);
        foreach (var b in line) (lows, highs) = (lows + _low[a][b], highs + _high[a][b]);
        var total = _tables.Categories[a].Persons;
        foreach (var b in line) Narrow(a, b, total - (highs - _high[a][b]), total - (lows - _low[a][b]));
    }

    private void Combine()
    {
        for (var a = 0; a < _count; a++)
        for (var c = 0; c < a; c++)
            if (_low[a][c] < _high[a][c]) Combine(a, c);
    }

    // Over every b at once: whoever is in a and b, and whoever in b and c.
    private void Combine(int a, int c)
    {
        var (low, high) = (Vector<int>.Zero, new Vector<int>(int.MaxValue));
        var (ofA, ofC) = (new Vector<int>(_persons[a]), new Vector<int>(_persons[c]));
        var b = 0;
        for (; b <= _count - Vector<int>.Count; b += Vector<int>.Count)
        {
            var (lowA, lowC) = (new Vector<int>(_low[a], b), new Vector<int>(_low[c], b));
            low = Vector.Max(low, lowA + lowC - new Vector<int>(_persons, b));
            high = Vector.Min(high, Vector.Min(ofA - lowA + new Vector<int>(_high[c], b), ofC - lowC + new Vector<int>(_high[a], b)));
        }

        var (least, most) = (0, int.MaxValue);
        for (var i = 0; i < Vector<int>.Count; i++) (least, most) = (Math.Max(least, low[i]), Math.Min(most, high[i]));
        for (; b < _count; b++)
        {
            least = Math.Max(least, _low[a][b] + _low[c][b] - _persons[b]);
            most = Math.Min(most, Math.Min(_persons[a] - _low[a][b] + _high[c][b], _persons[c] - _low[c][b] + _high[a][b]));
        }

        Narrow(a, c, least, most);
    }

    private void Narrow(int a, int b, int low, int high)
    {
        if (low <= _low[a][b] && high >= _high[a][b]) return;
        _low[a][b] = _low[b][a] = Math.Max(low, _low[a][b]);
        _high[a][b] = _high[b][a] = Math.Min(high, _high[a][b]);
        _changed = true;
    }
}
