using System.Data;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZiZhiJin.MySql.Types;

/// <summary>The driver does not know <see cref="DateOnly"/>: it goes as midnight.</summary>
internal sealed class DateOnlyMapping : RelationalTypeMapping
{
    private static readonly ValueConverter<DateOnly, DateTime> Midnight =
        new(day => day.ToDateTime(TimeOnly.MinValue), stored => DateOnly.FromDateTime(stored));

    public DateOnlyMapping() : base(new RelationalTypeMappingParameters(
        new CoreTypeMappingParameters(typeof(DateOnly), Midnight, jsonValueReaderWriter: JsonDateOnlyReaderWriter.Instance),
        "date", StoreTypePostfix.None, System.Data.DbType.Date))
    {
    }

    private DateOnlyMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    protected override string SqlLiteralFormatString => "DATE'{0:yyyy-MM-dd}'";

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new DateOnlyMapping(parameters);
}
