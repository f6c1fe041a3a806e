using System.Data;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZiZhiJin.MySql.Types;

/// <summary>An id as 16 bytes in the order of RFC 9562, so that version 7 sorts by time; as 36 characters on request.</summary>
internal sealed class GuidMapping : RelationalTypeMapping
{
    private static readonly ValueConverter<Guid, byte[]> BigEndian = new(id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    public static readonly GuidMapping Binary = new("binary(16)", BigEndian, System.Data.DbType.Binary);
    public static readonly GuidMapping Characters = new("char(36)", null, System.Data.DbType.Guid);

    private GuidMapping(string storeType, ValueConverter? converter, DbType type) : base(new RelationalTypeMappingParameters(
        new CoreTypeMappingParameters(typeof(Guid), converter, jsonValueReaderWriter: JsonGuidReaderWriter.Instance),
        storeType, StoreTypePostfix.None, type))
    {
    }

    private GuidMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new GuidMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) => value is byte[] bytes ? SqlLiteral.Bytes(bytes) : $"'{value:D}'";
}
