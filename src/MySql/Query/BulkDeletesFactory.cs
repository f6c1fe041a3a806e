using Microsoft.EntityFrameworkCore.Query;

namespace ZiZhiJin.MySql.Query;

internal sealed class BulkDeletesFactory(
    QueryableMethodTranslatingExpressionVisitorDependencies dependencies,
    RelationalQueryableMethodTranslatingExpressionVisitorDependencies relationalDependencies)
    : IQueryableMethodTranslatingExpressionVisitorFactory
{
    public QueryableMethodTranslatingExpressionVisitor Create(QueryCompilationContext queryCompilationContext) =>
        new BulkDeletes(dependencies, relationalDependencies, (RelationalQueryCompilationContext)queryCompilationContext);
}
