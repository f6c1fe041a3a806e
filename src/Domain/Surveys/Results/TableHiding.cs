namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>
/// Which cells of one table of pairs are hidden, for a reader who knows all its totals: every cell below five; in a row or column that hides
/// fewer than five persons one more; and so many more that every small cell stands in a square of hidden cells within which persons could be
/// exchanged so that it is empty, or not small, and all that is shown stays as it is.
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
        for (var row = 0; row < table._rows; row++) table.FillRow(row);
        for (var column = 0; column < table._columns; column++) table.FillColumn(column);
        foreach (var (row, column) in table.Small().ToList())
            if (!table.Cover(row, column)) return Everything(cells);
        return table._hidden;
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

    // One more cell of at least five is enough: then five or more are hidden.
    private void FillRow(int row)
    {
        var columns = Enumerable.Range(0, _columns).ToList();
        if (!SmallCells.IsSmall(columns.Where(column => _hidden[row, column]).Sum(column => _cells[row, column]))) return;
        var next = columns.Where(column => !_hidden[row, column]).MinBy(column => _cells[row, column]);
        _hidden[row, next] = true;
    }

    private void FillColumn(int column)
    {
        var rows = Enumerable.Range(0, _rows).ToList();
        if (!SmallCells.IsSmall(rows.Where(row => _hidden[row, column]).Sum(row => _cells[row, column]))) return;
        var next = rows.Where(row => !_hidden[row, column]).MinBy(row => _cells[row, column]);
        _hidden[next, column] = true;
    }

    // The square that costs least to hide; false when there is none.
    private bool Cover(int row, int column)
    {
        var best = (Cost: int.MaxValue, Row: -1, Column: -1);
        for (var r = 0; r < _rows && best.Cost > 0; r++)
        for (var c = 0; c < _columns; c++)
        {
            if (r == row || c == column || !CouldExchange(row, column, (r, c))) continue;
            var cost = Cost(row, c) + Cost(r, column) + Cost(r, c);
            if (cost < best.Cost) best = (cost, r, c);
        }

        if (best.Row < 0) return false;
        _hidden[row, best.Column] = _hidden[best.Row, column] = _hidden[best.Row, best.Column] = true;
        return true;
    }

    private int Cost(int row, int column) => _hidden[row, column] ? 0 : _cells[row, column];

    private bool CouldExchange(int row, int column, (int Row, int Column) corner)
    {
        var persons = _cells[row, column];
        var toFill = SmallCells.Least - persons;
        return _cells[corner.Row, corner.Column] >= persons || (_cells[row, corner.Column] >= toFill && _cells[corner.Row, column] >= toFill);
    }
}
