using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Types;

/// <summary>A span of up to 838 hours, either way.</summary>
internal sealed class TimeSpanMapping : TimeSpanTypeMapping
{
    public const string StoreTypeName = "time(6)";

    public TimeSpanMapping() : base(StoreTypeName, System.Data.DbType.Time)
    {
    }

    private TimeSpanMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    public static string Literal(TimeSpan span)
    {
        var length = span.Duration();
        var (sign, hours) = (span < TimeSpan.Zero ? "-" : "", (int)length.TotalHours);
        return string.Create(CultureInfo.InvariantCulture, $"TIME'{sign}{hours:00}:{length:mm\\:ss\\.ffffff}'");
    }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new TimeSpanMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) => Literal((TimeSpan)value);
}
