using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Query.Translators;

/// <summary>Date and time arithmetic, exact to the microsecond.</summary>
internal sealed class MomentMethods(ISqlExpressionFactory sql, IRelationalTypeMappingSource types) : IMethodCallTranslator
{
    private static readonly HashSet<Type> Moments = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly)];

    // DateOnly counts in whole units; DateTime and DateTimeOffset take fractions of what is shorter than a month.
    private static readonly Dictionary<string, (string Unit, double Microseconds)> Additions = new()
    {
        ["AddYears"] = ("YEAR", 0),
        ["AddMonths"] = ("MONTH", 0),
        ["AddDays"] = ("DAY", 86_400_000_000),
        ["AddHours"] = ("HOUR", 3_600_000_000),
        ["AddMinutes"] = ("MINUTE", 60_000_000),
        ["AddSeconds"] = ("SECOND", 1_000_000),
        ["AddMilliseconds"] = ("MICROSECOND", 1_000),
    };

    public SqlExpression? Translate(
        SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (!Moments.Contains(method.DeclaringType!)) return null;
        if (method.Name == nameof(DateOnly.FromDateTime))
            return sql.Call("DATE", typeof(DateOnly), types.FindMapping(typeof(DateOnly)), arguments[0]);
        if (instance is null || !Additions.TryGetValue(method.Name, out var addition)) return null;
        return arguments[0].Type == typeof(int)
            ? Add(instance, addition.Unit, arguments[0])
            : Add(instance, "MICROSECOND", Rounded(sql.Multiply(arguments[0], sql.Constant(addition.Microseconds))));
    }

    private SqlExpression Add(SqlExpression moment, string unit, SqlExpression amount) =>
        sql.Call("TIMESTAMPADD", moment.Type, moment.TypeMapping, sql.Fragment(unit), amount, moment);

    private SqlExpression Rounded(SqlExpression number) => sql.Convert(number, typeof(long), types.FindMapping(typeof(long)));
}
