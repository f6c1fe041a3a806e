using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Tests.Encryption;

/// <summary>After a change of keys everything that is sealed comes under the new one, whichever table it stands in.</summary>
public sealed class KeyRotationTests : IDisposable
{
    /// <summary>Columns of bytes of no fixed length in which nobody's data stand.</summary>
    private static readonly string[] Open =
        ["SurveyAnswer.Receipts", "SurveyAnswer.Ticks", "MergedAnswer.Receipts", "VerificationRequest.Household", "VerificationRequest.NameFingerprint"];

    private readonly RingFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Every_column_of_bytes_is_either_written_down_as_sealed_or_known_to_hold_nobodys_data()
    {
        await using var database = await TestDb.Create();
        await using var db = database.Open();

        var bytes = from entity in db.Model.GetEntityTypes()
                    from property in entity.GetProperties()
                    where property.ClrType == typeof(byte[]) && property.IsFixedLength() != true && !property.IsPrimaryKey()
                    select $"{entity.ClrType.Name}.{property.Name}";

        Assert.Equal(bytes.Except(Open).Order(), SealedColumns.All.Select(column => $"{column.Entity.Name}.{column.Name}").Order());
    }

    [Fact]
    public async Task Everything_comes_under_the_new_key_and_the_old_one_can_go()
    {
        await using var database = await TestDb.Create();
        await FillAll(database, _file.Load(), rows: 3);
        UseNewKey();

        var first = await Rotate(database, _file.Load());
        var again = await Rotate(database, _file.Load());
        _file.Keys.Remove("k1");
        var withoutOld = await Rotate(database, _file.Load());

        Assert.All(first, table => Assert.Equal((3, 0), (table.Renewed, table.Unreadable)));
        Assert.Equal(SealedColumns.All.Select(column => column.Entity).Distinct().Count(), first.Count);
        Assert.All(again.Concat(withoutOld), table => Assert.Equal((0, 0), (table.Renewed, table.Unreadable)));
    }

    [Fact]
    public async Task What_was_stopped_is_gone_on_with()
    {
        await using var database = await TestDb.Create();
        await FillAll(database, _file.Load(), rows: 2);
        UseNewKey();

        await foreach (var table in Rotation(database, _file.Load()).Rotate(CancellationToken.None)) break;
        var rest = await Rotate(database, _file.Load());

        Assert.Equal([0, .. Enumerable.Repeat(2, rest.Count - 1)], rest.Select(table => table.Renewed));
    }

    [Fact]
    public async Task More_rows_than_are_read_at_once_are_all_brought_along()
    {
        await using var database = await TestDb.Create();
        await FillAll(database, _file.Load(), rows: 1203);
        UseNewKey();

        Assert.All(await Rotate(database, _file.Load()), table => Assert.Equal((1203, 0), (table.Renewed, table.Unreadable)));
    }

    [Fact]
    public async Task What_no_key_opens_is_counted_and_left()
    {
        await using var database = await TestDb.Create();
        await FillAll(database, _file.Load(), rows: 2);
        _file.Keys["k1"] = RingFile.NewKey();
        UseNewKey();

        Assert.All(await Rotate(database, _file.Load()), table => Assert.Equal((0, 2), (table.Renewed, table.Unreadable)));
    }

    [Fact]
    public async Task What_somebody_wrote_meanwhile_is_not_written_over()
    {
        await using var database = await TestDb.Create();
        await using var db = database.Open();
        await FillAll(database, _file.Load(), rows: 1);
        UseNewKey();
        var (table, ring) = (SealedTable.In(db.Model).First(), _file.Load());
        SealedRow? read = null;
        await db.Read(table.Behind(null, 1), reader =>
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            read = table.RowOf(values);
        }, CancellationToken.None);
        await Rotate(database, ring);

        var sql = new SqlText();
        table.Replace(sql, read!, read!.Renewed(ring));

        Assert.Equal(0, await db.Run(sql, CancellationToken.None));
    }

    private void UseNewKey() => (_file.Keys["k2"], _file.Current) = (RingFile.NewKey(), "k2");

    private static KeyRotation Rotation(TestDb database, KeyRing ring) => new(new Factory(database), ring);

    private static async Task<List<RotatedTable>> Rotate(TestDb database, KeyRing ring)
    {
        var tables = new List<RotatedTable>();
        await foreach (var table in Rotation(database, ring).Rotate(CancellationToken.None)) tables.Add(table);
        return tables;
    }

    // Rows that hold nothing but what is sealed, and what tells them apart: no table is left out because it is hard to fill.
    private static async Task FillAll(TestDb database, KeyRing ring, int rows)
    {
        await using var db = database.Open();
        foreach (var columns in SealedColumns.All.GroupBy(column => column.Entity))
        {
            var sql = new SqlText().Append("SET SESSION sql_mode = '', FOREIGN_KEY_CHECKS = 0, UNIQUE_CHECKS = 0;");
            for (var number = 1; number <= rows; number++) Insert(sql, db.Model.FindEntityType(columns.Key)!, [.. columns], (ring, number));
            await db.Run(sql, CancellationToken.None);
        }
    }

    private static void Insert(SqlText sql, IEntityType entity, IReadOnlyList<SealedColumn> columns, (KeyRing Ring, int Number) made)
    {
        var unique = entity.GetIndexes().Where(index => index.IsUnique).SelectMany(index => index.Properties).Where(property => !property.IsNullable);
        var key = entity.FindPrimaryKey()!.Properties.Append(entity.FindProperty(columns[0].Row)!).Concat(unique).Distinct().ToList();
        var row = Guid.CreateVersion7();
        sql.Append($"INSERT INTO `{entity.GetTableName()}` (").Each(key.Select(property => property.Name).Concat(columns.Select(column => column.Name)), name => sql.Append($"`{name}`")).Append(") VALUES (");
        sql.Each(key, property => Write(sql, property, row, made.Number));
        foreach (var column in columns)
            sql.Append(", ").Value(made.Ring.Seal(row, column.Field.Replace("{Number}", $"{made.Number}", StringComparison.Ordinal), $"text {made.Number}").AsSpan());
        sql.Append(");");
    }

    // A key longer than an id begins with it.
    private static SqlText Write(SqlText sql, IProperty property, Guid row, int number)
    {
        if (property.ClrType == typeof(byte[])) return sql.Value([.. row.ToByteArray(bigEndian: true), .. new byte[16]]);
        return property.ClrType == typeof(Guid) ? sql.Value(row) : sql.Value(number);
    }

    private sealed class Factory(TestDb database) : IDbContextFactory<ZiZhiJinDb>
    {
        public ZiZhiJinDb CreateDbContext() => database.Open();
    }
}
