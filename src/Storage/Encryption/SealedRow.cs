namespace ZiZhiJin.Storage.Encryption;

/// <summary>One row with sealed columns, as it was read.</summary>
internal sealed class SealedRow(IReadOnlyList<string> names, IReadOnlyList<SealedColumn> columns, object[] values)
{
    public object Value(string name) => values[names.Index().First(known => known.Item == name).Index];

    /// <summary>What was sealed under another key than the ring's current one, under the current one. What is erased or empty stays so.</summary>
    public Dictionary<string, byte[]> Renewed(KeyRing ring)
    {
        var renewed = new Dictionary<string, byte[]>();
        foreach (var column in columns)
        {
            if (Value(column.Name) is not byte[] { Length: > 0 } bytes) continue;
            var now = ring.Reseal(RowOf(column), FieldOf(column), bytes);
            if (now != bytes) renewed[column.Name] = now;
        }

        return renewed;
    }

    private Guid RowOf(SealedColumn column) => new(((byte[])Value(column.Row)).AsSpan(0, 16), bigEndian: true);

    private string FieldOf(SealedColumn column) =>
        column.Field.Contains("{Number}", StringComparison.Ordinal) ? column.Field.Replace("{Number}", $"{Value("Number")}", StringComparison.Ordinal) : column.Field;
}
