using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Query.Translators;

/// <summary>The parts of a date and time; those of a <see cref="DateTimeOffset"/> are the parts of its UTC time.</summary>
internal sealed class MomentMembers(ISqlExpressionFactory sql, IRelationalTypeMappingSource types) : IMemberTranslator
{
    private static readonly HashSet<Type> Moments = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly)];

    public SqlExpression? Translate(
        SqlExpression? instance, MemberInfo member, Type returnType, IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (!Moments.Contains(member.DeclaringType!)) return null;
        return instance is null ? Clock(member, returnType) : Part(instance, member.Name) ?? Derived(instance, member.Name, returnType);
    }

    // The clock of the session is UTC wherever the server is told so; DateTimeOffset has no other.
    private SqlExpression? Clock(MemberInfo member, Type type) => member.Name switch
    {
        "UtcNow" => Now("UTC_TIMESTAMP", type),
        "Now" => Now(member.DeclaringType == typeof(DateTimeOffset) ? "UTC_TIMESTAMP" : "CURRENT_TIMESTAMP", type),
        "Today" => sql.Function("CURDATE", [], nullable: false, [], type, types.FindMapping(type)),
        _ => null,
    };

    private SqlExpression Now(string function, Type type) =>
        sql.Function(function, [sql.Constant(6)], nullable: false, [false], type, types.FindMapping(type));

    private SqlExpression? Part(SqlExpression moment, string member) => member switch
    {
        nameof(DateTime.Year) => sql.Number("YEAR", moment),
        nameof(DateTime.Month) => sql.Number("MONTH", moment),
        nameof(DateTime.Day) => sql.Number("DAYOFMONTH", moment),
        nameof(DateTime.DayOfYear) => sql.Number("DAYOFYEAR", moment),
        nameof(DateTime.Hour) => sql.Number("HOUR", moment),
        nameof(DateTime.Minute) => sql.Number("MINUTE", moment),
        nameof(DateTime.Second) => sql.Number("SECOND", moment),
        nameof(DateTime.Millisecond) => sql.Divide(sql.Number("MICROSECOND", moment), sql.Constant(1000)),
        _ => null,
    };

    private SqlExpression? Derived(SqlExpression moment, string member, Type type)
    {
        var mapping = types.FindMapping(type);
        return member switch
        {
            nameof(DateTime.Date) => sql.Convert(sql.Call("DATE", type, mapping, moment), type, mapping),
            nameof(DateTime.DayOfWeek) => sql.Convert(sql.Subtract(sql.Number("DAYOFWEEK", moment), sql.Constant(1)), type, mapping),
            nameof(DateTimeOffset.UtcDateTime) => sql.Convert(moment, type, mapping),
            _ => null,
        };
    }
}
