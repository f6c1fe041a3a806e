namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>
/// Which cells of one table of pairs are hidden, for a reader who knows all its totals: every cell below five, and so many more
/// that every small cell stands in a square of hidden cells within which persons could be exchanged so that it is empty, or not small, and all
/// that is shown stays as it is; likewise for all that a row or column hides together.
/// </summary>
public sealed class TableHiding
{
    private readonly int[,] _cells;
    private readonly bool[,] _hidden;
    private readonly int _rows, _columns;

    private TableHiding(int[,] cells)
    {
        _cells = cells;
        (_rows, _columns) = (cells.GetLength(0), cells.GetLength(1));
        _hidden = new bool[_rows, _columns];
    }

    public static bool[,] Of(int[,] cells)
    {
        var table = new TableHiding(cells);
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
            var hidden = Enumerable.Range(0, _columns).Where(column => _hidden[row, column]).ToList();
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
            var hidden = Enumerable.Range(0, _rows).Where(row => _hidden[row, column]).ToList();
            var persons = hidden.Sum(row => _cells[row, column]);
            if (!SmallCells.IsSmall(persons)) continue;
            if (!Cover((hidden.MaxBy(row => _cells[row, column]), column), persons, corner => !hidden.Contains(corner.Row))) return false;
        }

        return true;
    }

    // Hides the square that costs least; false when there is none.
    private bool Cover((int Row, int Column) cell, int persons, Predicate<(int Row, int Column)> mayBe)
    {
        var corners = from row in Enumerable.Range(0, _rows)
                      from column in Enumerable.Range(0, _columns)
                      where row != cell.Row && column != cell.Column && mayBe((row, column)) && CouldExchange(cell, (row, column), persons)
                      select (Row: row, Column: column);
        var found = corners.ToList();
        if (found.Count == 0) return false;
        var best = found.MinBy(corner => Cost(cell.Row, corner.Column) + Cost(corner.Row, cell.Column) + Cost(corner.Row, corner.Column));
        _hidden[cell.Row, best.Column] = _hidden[best.Row, cell.Column] = _hidden[best.Row, best.Column] = true;
        return true;
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
