using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Query.Translators;

internal static class SqlFunctions
{
    /// <summary>A function that gives NULL when an argument is NULL.</summary>
    public static SqlExpression Call(
        this ISqlExpressionFactory sql, string name, Type type, RelationalTypeMapping? mapping, params SqlExpression[] arguments) =>
        sql.Function(name, arguments, nullable: true, arguments.Select(_ => true), type, mapping);

    public static SqlExpression Number(this ISqlExpressionFactory sql, string name, params SqlExpression[] arguments) =>
        sql.Call(name, typeof(int), null, arguments);
}
