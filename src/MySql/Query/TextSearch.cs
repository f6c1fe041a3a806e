using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Query;

/// <summary>
/// Contains, StartsWith and EndsWith. What is searched for means itself: its wildcards are escaped, for a parameter at run time.
/// </summary>
internal sealed class TextSearch(
    RelationalSqlTranslatingExpressionVisitorDependencies dependencies, QueryCompilationContext context,
    QueryableMethodTranslatingExpressionVisitor queryables)
    : RelationalSqlTranslatingExpressionVisitor(dependencies, context, queryables)
{
    private static readonly Dictionary<MethodInfo, LikePattern.Place> Searches = new()
    {
        [typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!] = LikePattern.Place.Anywhere,
        [typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!] = LikePattern.Place.Start,
        [typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!] = LikePattern.Place.End,
    };

    private static readonly MethodInfo PatternOfParameter = typeof(LikePattern).GetMethod(nameof(LikePattern.OfParameter))!;

    private readonly ISqlExpressionFactory _sql = dependencies.SqlExpressionFactory;
    private readonly QueryCompilationContext _context = context;

    protected override Expression VisitMethodCall(MethodCallExpression methodCallExpression)
    {
        if (!Searches.TryGetValue(methodCallExpression.Method, out var place)) return base.VisitMethodCall(methodCallExpression);
        return Visit(methodCallExpression.Object!) is SqlExpression text && Visit(methodCallExpression.Arguments[0]) is SqlExpression sought
            ? Search(text, sought, place)
            : base.VisitMethodCall(methodCallExpression);
    }

    private SqlExpression Search(SqlExpression text, SqlExpression sought, LikePattern.Place place)
    {
        var mapping = text.TypeMapping ?? sought.TypeMapping ?? Dependencies.TypeMappingSource.FindMapping(typeof(string))!;
        text = _sql.ApplyTypeMapping(text, mapping);
        return _sql.ApplyTypeMapping(sought, mapping) switch
        {
            SqlConstantExpression { Value: string value } => Like(text, _sql.Constant(LikePattern.Of(value, place), mapping)),
            SqlConstantExpression => _sql.Like(text, _sql.Constant(null, typeof(string), mapping)),
            SqlParameterExpression parameter => Like(text, Pattern(parameter, place, mapping)),
            var expression => Compare(text, expression, place),
        };
    }

    private SqlExpression Like(SqlExpression text, SqlExpression pattern) =>
        _sql.Like(text, pattern, _sql.Constant(LikePattern.Escape, text.TypeMapping));

    private SqlParameterExpression Pattern(SqlParameterExpression parameter, LikePattern.Place place, RelationalTypeMapping mapping)
    {
        var body = Expression.Call(
            PatternOfParameter, QueryCompilationContext.QueryContextParameter,
            Expression.Constant(parameter.Name), Expression.Constant(place));
        var pattern = _context.RegisterRuntimeParameter(
            $"{parameter.Name}_{place}", Expression.Lambda(body, QueryCompilationContext.QueryContextParameter));
        return new SqlParameterExpression(pattern.Name!, pattern.Type, mapping);
    }

    // A text of the database's own cannot be escaped: it is compared without LIKE.
    private SqlExpression Compare(SqlExpression text, SqlExpression sought, LikePattern.Place place)
    {
        var length = Function<int>("CHAR_LENGTH", sought);
        return place switch
        {
            LikePattern.Place.Start => _sql.Equal(Function<string>("LEFT", text, length), sought),
            LikePattern.Place.End => _sql.Equal(Function<string>("RIGHT", text, length), sought),
            _ => _sql.GreaterThan(Function<int>("LOCATE", sought, text), _sql.Constant(0)),
        };
    }

    private SqlExpression Function<T>(string name, params SqlExpression[] arguments) =>
        _sql.Function(name, arguments, nullable: true, arguments.Select(_ => true), typeof(T));
}
