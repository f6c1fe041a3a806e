using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace ZiZhiJin.MySql.Query.Translators;

/// <summary>
/// Math.Round is missing on purpose: C# rounds half to even, the server away from zero. In a projection it is computed by C#; elsewhere the
/// query is refused, instead of being off by one cent.
/// </summary>
internal sealed class MathMethods(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method.DeclaringType != typeof(Math)) return null;
        var mapping = method.ReturnType == arguments[0].Type ? arguments[0].TypeMapping : null;
        if (method.Name == nameof(Math.Truncate)) return sql.Call("TRUNCATE", method.ReturnType, mapping, arguments[0], sql.Constant(0));
        return Function(method.Name, arguments.Count) is { } function
            ? sql.Call(function, method.ReturnType, mapping, [.. arguments])
            : null;
    }

    private static string? Function(string method, int arguments) => method switch
    {
        nameof(Math.Abs) => "ABS",
        nameof(Math.Ceiling) => "CEILING",
        nameof(Math.Floor) => "FLOOR",
        nameof(Math.Sign) => "SIGN",
        nameof(Math.Max) => "GREATEST",
        nameof(Math.Min) => "LEAST",
        nameof(Math.Pow) => "POWER",
        nameof(Math.Sqrt) => "SQRT",
        nameof(Math.Exp) => "EXP",
        nameof(Math.Log10) => "LOG10",
        nameof(Math.Log) when arguments == 1 => "LN",
        _ => null,
    };
}
