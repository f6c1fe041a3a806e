namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The table of <c>matrix.txt</c>, with the rows of the desk in <c>matrix-desk.txt</c> under the same header.</summary>
internal static class Matrix
{
    private const int WordsOfEndpoint = 2;
    private static readonly string[][] Lines = [.. Read("matrix.txt").Concat(Read("matrix-desk.txt").Skip(1)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The columns as the header names them.</summary>
    public static IReadOnlyList<string> Header { get; } = Lines[0][1..];

    public static IReadOnlyList<Row> Rows { get; } = [.. Lines[1..].Select(RowOf)];

    public static TheoryData<string> Endpoints(Func<Row, bool> which) => [.. Rows.Where(which).Select(row => row.Endpoint)];

    public static Row Of(string endpoint) => Rows.Single(row => row.Endpoint == endpoint);

    private static Row RowOf(string[] words)
    {
        var (endpoint, cells) = (string.Join(' ', words[..WordsOfEndpoint]), words[WordsOfEndpoint..]);
        if (cells.Length != Header.Count) throw new FormatException($"The table: {endpoint} has {cells.Length} cells, the table has {Header.Count} columns.");
        return new Row(endpoint, Header.Zip(cells).ToDictionary(cell => cell.First, cell => Cell.Parse(cell.Second)));
    }

    private static IEnumerable<string> Read(string file)
    {
        using var reader = new StreamReader(typeof(Matrix).Assembly.GetManifestResourceStream(typeof(Matrix), file)!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
