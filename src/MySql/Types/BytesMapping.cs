using System.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Types;

internal sealed class BytesMapping : ByteArrayTypeMapping
{
    private const int LongestKey = 255, LongestVarbinary = 65_000;

    public BytesMapping(string storeType, int? size) : base(storeType, System.Data.DbType.Binary, size)
    {
    }

    private BytesMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    public static BytesMapping For(in RelationalTypeMappingInfo info) => new(info.StoreTypeName ?? NameFor(info), info.Size);

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new BytesMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) => SqlLiteral.Bytes((byte[])value);

    private static string NameFor(in RelationalTypeMappingInfo info)
    {
        if (info.Size is not ({ } size and <= LongestVarbinary)) return info.IsKeyOrIndex ? $"varbinary({LongestKey})" : "longblob";
        return info.IsFixedLength == true ? $"binary({size})" : $"varbinary({size})";
    }
}
