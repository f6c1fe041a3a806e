using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Query.Translators;

/// <summary>ToString() of exact numbers. Others look different in C# and on the server.</summary>
internal sealed class NumberTexts(ISqlExpressionFactory sql, IRelationalTypeMappingSource types) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (instance is null || arguments.Count > 0 || method.Name != nameof(ToString)) return null;
        var isExact = instance.Type == typeof(decimal) || (WholeNumbers.Is(instance.Type) && !instance.Type.IsEnum);
        return isExact ? sql.Convert(instance, typeof(string), types.FindMapping(typeof(string))) : null;
    }
}
