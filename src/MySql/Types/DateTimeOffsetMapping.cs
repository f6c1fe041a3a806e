using System.Data;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZiZhiJin.MySql.Types;

/// <summary>A point in time as its UTC date and time; it comes back with offset zero.</summary>
internal sealed class DateTimeOffsetMapping : RelationalTypeMapping
{
    private static readonly ValueConverter<DateTimeOffset, DateTime> Utc =
        new(moment => moment.UtcDateTime, stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

    public DateTimeOffsetMapping() : base(new RelationalTypeMappingParameters(
        new CoreTypeMappingParameters(typeof(DateTimeOffset), Utc, jsonValueReaderWriter: JsonDateTimeOffsetReaderWriter.Instance),
        DateTimeMapping.StoreTypeName, StoreTypePostfix.None, System.Data.DbType.DateTime))
    {
    }

    private DateTimeOffsetMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    protected override string SqlLiteralFormatString => DateTimeMapping.Literal;

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new DateTimeOffsetMapping(parameters);
}
