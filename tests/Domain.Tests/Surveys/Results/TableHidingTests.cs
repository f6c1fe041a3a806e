using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

public sealed class TableHidingTests
{
    [Theory]
    [InlineData("5 5/5 5", "5 5/5 5")]
    [InlineData("4 6/6 6", "- -/- -")]
    [InlineData("0 9/9 9", "- 9/9 9")]
    [InlineData("4 6 20/6 6 20/20 20 20", "- - 20/- - 20/20 20 20")]
    [InlineData("2 3 20/3 9 20/20 20 20", "- - 20/- - 20/20 20 20")]
    [InlineData("1 3 20/9 9 20/20 20 20", "- - -/- - -/20 20 20")]
    [InlineData("12 0/0 8", "12 -/- 8")]
    [InlineData("6 5 9", "6 5 9")]
    public void Small_cells_are_hidden_and_so_is_what_would_tell_them(string cells, string shown) => Assert.Equal(shown, Shown(Parsed(cells)));

    [Fact]
    public void Every_small_cell_and_all_that_a_row_hides_could_be_empty_or_five_in_a_table_that_shows_the_same()
    {
        var random = new Random(5);
        for (var i = 0; i < 400; i++)
        {
            var cells = RandomTable(random);
            var everything = new OtherTables(cells, TableHiding.Of(cells));
            for (var row = 0; row < cells.GetLength(0); row++)
            for (var column = 0; column < cells.GetLength(1); column++)
                if (SmallCells.IsSmall(cells[row, column])) Assert.True(everything.CouldDiffer(row, column), Shown(cells));
            for (var row = 0; row < cells.GetLength(0); row++) Assert.True(everything.CouldDifferInRow(row), Shown(cells));
        }
    }

    // Rows and columns of at least five, as pooling leaves them.
    private static int[,] RandomTable(Random random)
    {
        while (true)
        {
            var cells = new int[random.Next(2, 4), random.Next(2, 4)];
            for (var row = 0; row < cells.GetLength(0); row++)
            for (var column = 0; column < cells.GetLength(1); column++)
                cells[row, column] = (int)(Math.Pow(random.NextDouble(), 2) * 12);
            if (OtherTables.Lines(cells).All(sum => sum >= SmallCells.Least)) return cells;
        }
    }

    private static int[,] Parsed(string text)
    {
        var rows = text.Split('/').Select(row => row.Split(' ').Select(int.Parse).ToArray()).ToArray();
        var cells = new int[rows.Length, rows[0].Length];
        for (var row = 0; row < rows.Length; row++)
        for (var column = 0; column < rows[0].Length; column++)
            cells[row, column] = rows[row][column];
        return cells;
    }

    private static string Shown(int[,] cells)
    {
        var hidden = TableHiding.Of(cells);
        return string.Join('/', Enumerable.Range(0, cells.GetLength(0)).Select(row =>
            string.Join(' ', Enumerable.Range(0, cells.GetLength(1)).Select(column => hidden[row, column] ? "-" : $"{cells[row, column]}"))));
    }
}
