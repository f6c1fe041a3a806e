namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>
/// Which cells of one table of pairs are hidden, for a reader who knows all its totals: every cell below five, and so many more
/// that every small cell stands in a square of hidden cells within which persons could be exchanged so that it is empty, or not small, and all
/// that is shown stays as it is; likewise for all that a row or column hides together.
/// </summary>
public sealed class TableHiding
{
    private readonly int[,] _cells;
    private readonly bool[,] _hidden, _impossible;
    private readonly int _rows, _columns;

    private TableHiding(int[,] cells, bool[,] impossible)
    {
        (_cells, _impossible) = (cells, impossible);
        (_rows, _columns) = (cells.GetLength(0), cells.GetLength(1));
        _hidden = new bool[_rows, _columns];
    }

    public static bool[,] Of(int[,] cells) => Of(cells, new bool[cells.GetLength(0), cells.GetLength(1)]);

    /// <param name="impossible">Cells in which everybody knows that nobody can be: no exchange leads there.</param>
    public static bool[,] Of(int[,] cells, bool[,] impossible)
    {
        var table = new TableHiding(cells, impossible);
        table.HideSmall();
        var isSafe = table.FewInRows() && table.FewInColumns() && table.Small().ToList().TrueForAll(cell => table.Cover(cell, cells[cell.Row, cell.Column], _ => true));
        return isSafe ? table._hidden : Everything(cells);
    }

    private static bool[,] Everything(int[,] cells)
    {
        var all = new bool[cells.GetLength(0), cells.GetLength(1)];
        for (var row = 0; row < all.GetLength(0); row++)
        for (var column = 0; column < all.GetLength(1); column++)
            all[row, column] = true;
        return all;
    }

    private void HideSmall()
    {
        for (var row = 0; row < _rows; row++)
        for (var column = 0; column < _columns; column++)
            _hidden[row, column] = _cells[row, column] < SmallCells.Least;
    }

    private IEnumerable<(int Row, int Column)> Small() =>
        from row in Enumerable.Range(0, _rows)
        from column in Enumerable.Range(0, _columns)
        where SmallCells.IsSmall(_cells[row, column])
        select (row, column);

    // All that a row hides together may be as telling as one cell: the square has to reach out of it.
    private bool FewInRows()
    {
        for (var row = 0; row < _rows; row++)
        {
            var hidden = Enumerable.Range(0, _columns).Where(column => _hidden[row, column] && !_impossible[row, column]).ToList();
            var persons = hidden.Sum(column => _cells[row, column]);
            if (!SmallCells.IsSmall(persons)) continue;
            if (!Cover((row, hidden.MaxBy(column => _cells[row, column])), persons, corner => !hidden.Contains(corner.Column))) return false;
        }

        return true;
    }

    private bool FewInColumns()
    {
        for (var column = 0; column < _columns; column++)
        {
            var hidden = Enumerable.Range(0, _rows).Where(row => _hidden[row, column] && !_impossible[row, column]).ToList();
            var persons = hidden.Sum(row => _cells[row, column]);
            if (!SmallCells.IsSmall(persons)) continue;
            if (!Cover((hidden.MaxBy(row => _cells[row, column]), column), persons, corner => !hidden.Contains(corner.Row))) return false;
        }

        return true;
    }

    // Hides the square that costs least; false when there is none.
    private bool Cover((int Row, int Column) cell, int persons, Predicate<(int Row, int Column)> mayBe)
    {
        (int Row, int Column)? best = null;
        var least = int.MaxValue;
        for (var row = 0; row < _rows && least > 0; row++)
        for (var column = 0; column < _columns && least > 0; column++)
        {
            if (CostOf(cell, (row, column)) is not { } cost || cost >= least || !mayBe((row, column)) || !CouldExchange(cell, (row, column), persons)) continue;
            (best, least) = ((row, column), cost);
        }

        if (best is not { } corner) return false;
        _hidden[cell.Row, corner.Column] = _hidden[corner.Row, cell.Column] = _hidden[corner.Row, corner.Column] = true;
        return true;
    }

    // Nothing where the two are no corners of a square of possible cells.
    private int? CostOf((int Row, int Column) cell, (int Row, int Column) corner)
    {
        if (corner.Row == cell.Row || corner.Column == cell.Column) return null;
        if (_impossible[cell.Row, corner.Column] || _impossible[corner.Row, cell.Column] || _impossible[corner.Row, corner.Column]) return null;
        return Cost(cell.Row, corner.Column) + Cost(corner.Row, cell.Column) + Cost(corner.Row, corner.Column);
    }

    private int Cost(int row, int column) => _hidden[row, column] ? 0 : _cells[row, column];

    // So many persons leave the cell for the other column, or so many come that they are five.
    private bool CouldExchange((int Row, int Column) cell, (int Row, int Column) corner, int persons)
    {
        var toFill = SmallCells.Least - persons;
        return (_cells[cell.Row, cell.Column] >= persons && _cells[corner.Row, corner.Column] >= persons)
            || (_cells[cell.Row, corner.Column] >= toFill && _cells[corner.Row, cell.Column] >= toFill);
    }
}
