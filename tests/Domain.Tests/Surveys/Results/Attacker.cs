using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

/// <summary>
/// Somebody who has everything that was published of a survey, and a pencil. Keeps for every pair of published rows the least and the most
/// that it can be, and narrows that by subtraction and by what any two tables say of a third, until nothing moves any more.
/// </summary>
internal sealed class Attacker
{
    private readonly List<(string Of, CrossLabel Label)> _lines = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly HashSet<string> _severalOf;
    private readonly int[,] _least, _most;
    private readonly int _answers;
    private bool _learnt;

    /// <param name="isImpossible">What the attacker knows of who was asked what.</param>
    public Attacker(SurveyResult published, IReadOnlySet<string> severalOf, Func<(string, string), (string, string), bool>? isImpossible = null)
    {
        (_answers, _severalOf) = (published.Answers ?? 0, [.. severalOf]);
        foreach (var cross in published.Crosses)
        {
            foreach (var label in cross.RowLabels) Know(cross.Rows, label);
            foreach (var label in cross.ColumnLabels) Know(cross.Columns, label);
        }

        (_least, _most) = (new int[_lines.Count, _lines.Count], new int[_lines.Count, _lines.Count]);
        for (var a = 0; a < _lines.Count; a++)
        for (var b = 0; b < _lines.Count; b++)
            (_least[a, b], _most[a, b]) = (Math.Max(0, Of(a) + Of(b) - _answers), Math.Min(Of(a), Of(b)));
        foreach (var cross in published.Crosses) Read(cross);
        if (isImpossible is not null) Exclude(isImpossible);
        Think();
    }

    /// <summary>What is left of each line in each whole, once all is taken away of which the attacker is certain: of how many persons, in how many cells.</summary>
    public IEnumerable<(string Line, string Whole, int Persons)> Rests() =>
        from a in Enumerable.Range(0, _lines.Count)
        from whole in Wholes()
        where _lines[whole[0]].Of != _lines[a].Of
        select ($"{_lines[a].Of}={_lines[a].Label.Text}", _lines[whole[0]].Of, Of(a) - whole.Where(b => _least[a, b] == _most[a, b]).Sum(b => _least[a, b]));

    private void Exclude(Func<(string, string), (string, string), bool> isImpossible)
    {
        for (var a = 0; a < _lines.Count; a++)
        for (var b = 0; b < _lines.Count; b++)
            if (_lines[a].Label.Id is { } id && _lines[b].Label.Id is { } other && _lines[a].Of != _lines[b].Of && isImpossible((_lines[a].Of, id), (_lines[b].Of, other))) Learn(a, b, 0, 0);
    }

    private IEnumerable<int[]> Wholes() => _lines.Select((line, i) => (line.Of, i)).Where(line => !_severalOf.Contains(line.Of)).GroupBy(line => line.Of, line => line.i)
        .Select(whole => whole.ToArray()).Where(whole => whole.Sum(Of) == _answers);

    public (int Least, int Most) Know(string of, string? id, string otherOf, string? otherId)
    {
        var (a, b) = (_numbers[$"{of}={id}"], _numbers[$"{otherOf}={otherId}"]);
        return (_least[a, b], _most[a, b]);
    }

    private int Of(int line) => _lines[line].Label.Persons;

    private void Know(string of, CrossLabel label)
    {
        if (_numbers.TryAdd($"{of}={label.Id}", _lines.Count)) _lines.Add((of, label));
    }

    private void Read(CrossTable cross)
    {
        for (var row = 0; row < cross.RowLabels.Count; row++)
        for (var column = 0; column < cross.ColumnLabels.Count; column++)
            if (cross.Cells[row][column] is { } told)
                Learn(_numbers[$"{cross.Rows}={cross.RowLabels[row].Id}"], _numbers[$"{cross.Columns}={cross.ColumnLabels[column].Id}"], told, told);
    }

    private void Think()
    {
        do
        {
            _learnt = false;
            for (var a = 0; a < _lines.Count; a++)
            {
                foreach (var whole in Wholes()) Subtract(a, whole);
                for (var c = 0; c < _lines.Count; c++)
                for (var b = 0; b < _lines.Count; b++)
                    Learn(a, c, _least[a, b] + _least[b, c] - Of(b), Math.Min(Of(a) - _least[a, b] + _most[b, c], Of(c) - _least[b, c] + _most[a, b]));
            }
        }
        while (_learnt);
    }

    // The lines of one whole make up everybody, so its cells make up the line's total.
    private void Subtract(int a, int[] whole)
    {
        foreach (var b in whole)
            Learn(a, b, Of(a) - whole.Where(other => other != b).Sum(other => _most[a, other]), Of(a) - whole.Where(other => other != b).Sum(other => _least[a, other]));
    }

    private void Learn(int a, int b, int least, int most)
    {
        if (least <= _least[a, b] && most >= _most[a, b]) return;
        _least[a, b] = _least[b, a] = Math.Max(least, _least[a, b]);
        _most[a, b] = _most[b, a] = Math.Min(most, _most[a, b]);
        _learnt = true;
    }
}
