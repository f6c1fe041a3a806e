using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace ZiZhiJin.MySql.Query.Translators;

internal sealed class TextMethods(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method.DeclaringType != typeof(string)) return null;
        if (instance is not null) return OfInstance(instance, method.Name, arguments);
        return method.Name == nameof(string.IsNullOrWhiteSpace) ? IsNullOrWhiteSpace(arguments[0]) : null;
    }

    private SqlExpression? OfInstance(SqlExpression text, string method, IReadOnlyList<SqlExpression> arguments) =>
        (method, arguments) switch
    {
        (nameof(string.ToLower) or nameof(string.ToLowerInvariant), []) => Text("LOWER", text),
        (nameof(string.ToUpper) or nameof(string.ToUpperInvariant), []) => Text("UPPER", text),
        (nameof(string.Trim), []) => Text("TRIM", text),
        (nameof(string.TrimStart), []) => Text("LTRIM", text),
        (nameof(string.TrimEnd), []) => Text("RTRIM", text),
        (nameof(string.Replace), [var old, var with]) when old.Type == typeof(string) =>
            Text("REPLACE", text, Like(text, old), Like(text, with)),
        (nameof(string.Substring), [var start]) => Text("SUBSTRING", text, FromOne(start)),
        (nameof(string.Substring), [var start, var length]) => Text("SUBSTRING", text, FromOne(start), length),
        (nameof(string.IndexOf), [var sought]) when sought.Type == typeof(string) =>
            sql.Subtract(sql.Number("LOCATE", Like(text, sought), text), sql.Constant(1)),
        _ => null,
    };

    private SqlExpression IsNullOrWhiteSpace(SqlExpression text) =>
        sql.OrElse(sql.IsNull(text), sql.Equal(Text("TRIM", text), sql.Constant("", text.TypeMapping)));

    private SqlExpression Text(string function, params SqlExpression[] arguments) =>
        sql.Call(function, typeof(string), arguments[0].TypeMapping, arguments);

    private SqlExpression Like(SqlExpression text, SqlExpression other) => sql.ApplyTypeMapping(other, text.TypeMapping);

    private SqlExpression FromOne(SqlExpression index) => sql.Add(index, sql.Constant(1));
}
