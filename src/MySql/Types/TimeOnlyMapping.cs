using System.Data;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ZiZhiJin.MySql.Types;

/// <summary>The driver loses the seconds of a <see cref="TimeOnly"/>: it goes as the span since midnight.</summary>
internal sealed class TimeOnlyMapping : RelationalTypeMapping
{
    private static readonly ValueConverter<TimeOnly, TimeSpan> SinceMidnight =
        new(time => time.ToTimeSpan(), stored => TimeOnly.FromTimeSpan(stored));

    public TimeOnlyMapping() : base(new RelationalTypeMappingParameters(
        new CoreTypeMappingParameters(typeof(TimeOnly), SinceMidnight, jsonValueReaderWriter: JsonTimeOnlyReaderWriter.Instance),
        TimeSpanMapping.StoreTypeName, StoreTypePostfix.None, System.Data.DbType.Time))
    {
    }

    private TimeOnlyMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new TimeOnlyMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) => TimeSpanMapping.Literal((TimeSpan)value);
}
