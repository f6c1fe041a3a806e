using Microsoft.EntityFrameworkCore.Query;

namespace ZiZhiJin.MySql.Query;

internal sealed class TextSearchFactory(RelationalSqlTranslatingExpressionVisitorDependencies dependencies)
    : IRelationalSqlTranslatingExpressionVisitorFactory
{
    public RelationalSqlTranslatingExpressionVisitor Create(
        QueryCompilationContext queryCompilationContext,
        QueryableMethodTranslatingExpressionVisitor queryableMethodTranslatingExpressionVisitor) =>
        new TextSearch(dependencies, queryCompilationContext, queryableMethodTranslatingExpressionVisitor);
}
