using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

/// <summary>All tables that show the same cells and have the same totals, tried out one by one.</summary>
internal sealed class OtherTables(int[,] cells, bool[,] hidden)
{
    private readonly int[,] _other = (int[,])cells.Clone();

    public bool CouldDiffer(int row, int column) => Exists(0, other => !SmallCells.IsSmall(other[row, column]));

    /// <summary>The small cells of a row together.</summary>
    public bool CouldDifferInRow(int row)
    {
        var small = Enumerable.Range(0, cells.GetLength(1)).Where(column => cells[row, column] < SmallCells.Least).ToList();
        return !SmallCells.IsSmall(small.Sum(column => cells[row, column])) || Exists(0, other => !SmallCells.IsSmall(small.Sum(column => other[row, column])));
    }

    /// <summary>The totals of rows and columns.</summary>
    public static IEnumerable<int> Lines(int[,] table)
    {
        for (var row = 0; row < table.GetLength(0); row++) yield return Enumerable.Range(0, table.GetLength(1)).Sum(column => table[row, column]);
        for (var column = 0; column < table.GetLength(1); column++) yield return Enumerable.Range(0, table.GetLength(0)).Sum(row => table[row, column]);
    }

    private bool Exists(int cell, Predicate<int[,]> isWanted)
    {
        if (cell == cells.Length) return Lines(_other).SequenceEqual(Lines(cells)) && isWanted(_other);
        var (row, column) = (cell / cells.GetLength(1), cell % cells.GetLength(1));
        if (!hidden[row, column]) return Exists(cell + 1, isWanted);
        var left = RowLeft(row, column);
        if (column == cells.GetLength(1) - 1) return left >= 0 && Try(cell, left, isWanted);
        for (var persons = 0; persons <= left; persons++)
            if (Try(cell, persons, isWanted)) return true;
        return false;
    }

    private bool Try(int cell, int persons, Predicate<int[,]> isWanted)
    {
        var (row, column) = (cell / cells.GetLength(1), cell % cells.GetLength(1));
        _other[row, column] = persons;
        return ColumnFits(row, column) && Exists(cell + 1, isWanted);
    }

    private bool ColumnFits(int row, int column) =>
        Enumerable.Range(0, row + 1).Sum(r => _other[r, column]) <= Enumerable.Range(0, cells.GetLength(0)).Sum(r => cells[r, column]);

    private int RowLeft(int row, int column) => Enumerable.Range(0, cells.GetLength(1)).Sum(c => cells[row, c])
        - Enumerable.Range(0, column).Sum(c => _other[row, c]) - Enumerable.Range(column + 1, cells.GetLength(1) - column - 1).Where(c => !hidden[row, c]).Sum(c => cells[row, c]);
}
