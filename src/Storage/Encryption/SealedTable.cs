using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>A table with sealed columns, read through in the order of its primary key.</summary>
internal sealed class SealedTable
{
    private readonly List<string> _key;
    private readonly List<SealedColumn> _columns;
    private readonly List<string> _read;

    private SealedTable(IEntityType entity, List<SealedColumn> columns)
    {
        (Name, _columns) = (entity.GetTableName()!, columns);
        _key = [.. entity.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName())];
        _read = [.. _key.Concat(columns.Select(column => column.Row)).Concat(columns.Select(column => column.ColumnIn(entity))).Distinct()];
    }

    public string Name { get; }

    public static IEnumerable<SealedTable> In(IModel model) =>
        SealedColumns.All.GroupBy(column => column.Entity).Select(columns => new SealedTable(model.FindEntityType(columns.Key)!, [.. columns]));

    /// <summary>The rows that come behind one, or the first ones.</summary>
    public SqlText Behind(SealedRow? last, int rows)
    {
        var sql = new SqlText();
        sql.Append("SELECT ").Each(_read, column => sql.Append($"`{column}`")).Append($" FROM `{Name}`");
        if (last is not null) sql.Append(" WHERE (").Each(_key, column => sql.Append($"`{column}`")).Append(") > (").Each(_key, column => Write(sql, last.Value(column))).Append(")");
        return sql.Append(" ORDER BY ").Each(_key, column => sql.Append($"`{column}`")).Append(" LIMIT ").Value(rows);
    }

    public SealedRow RowOf(object[] values) => new(_read, _columns, values);

    /// <summary>Changes a row as long as it still holds what was read: whoever wrote it meanwhile wrote it under the key of now.</summary>
    public void Replace(SqlText sql, SealedRow row, IReadOnlyDictionary<string, byte[]> renewed)
    {
        sql.Append($"UPDATE `{Name}` SET ").Each(renewed, one => sql.Append($"`{one.Key}` = ").Value(one.Value.AsSpan()));
        sql.Append(" WHERE ").Each(_key, column => Write(sql.Append($"`{column}` = "), row.Value(column)), " AND ");
        sql.Append(" AND ").Each(renewed, one => sql.Append($"`{one.Key}` = ").Value(((byte[])row.Value(one.Key)).AsSpan()), " AND ").Append(";");
    }

    private static void Write(SqlText sql, object value)
    {
        if (value is byte[] bytes) sql.Value(bytes.AsSpan());
        else sql.Value(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
