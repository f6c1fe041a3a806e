using System.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Types;

internal sealed class TextMapping : StringTypeMapping
{
    private const int LongestKey = 255, LongestVarchar = 16_383; // characters of up to four bytes

    public TextMapping(string storeType, int? size) : base(storeType, System.Data.DbType.String, unicode: true, size)
    {
    }

    private TextMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    public static TextMapping For(in RelationalTypeMappingInfo info) => new(info.StoreTypeName ?? NameFor(info), info.Size);

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new TextMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) => SqlLiteral.Text((string)value);

    private static string NameFor(in RelationalTypeMappingInfo info)
    {
        if (info.Size is not ({ } size and <= LongestVarchar)) return info.IsKeyOrIndex ? $"varchar({LongestKey})" : "longtext";
        // The driver takes char(36) for an id.
        return info.IsFixedLength == true && size != 36 ? $"char({size})" : $"varchar({size})";
    }
}
