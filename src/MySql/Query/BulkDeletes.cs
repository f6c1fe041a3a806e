using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace ZiZhiJin.MySql.Query;

/// <summary>Which shapes of ExecuteDelete go as they are (joins, no paging); the others become a condition on the primary key.</summary>
internal sealed class BulkDeletes : RelationalQueryableMethodTranslatingExpressionVisitor
{
    public BulkDeletes(
        QueryableMethodTranslatingExpressionVisitorDependencies dependencies,
        RelationalQueryableMethodTranslatingExpressionVisitorDependencies relationalDependencies, RelationalQueryCompilationContext context)
        : base(dependencies, relationalDependencies, context)
    {
    }

    private BulkDeletes(BulkDeletes parent) : base(parent)
    {
    }

    protected override QueryableMethodTranslatingExpressionVisitor CreateSubqueryVisitor() => new BulkDeletes(this);

    protected override bool IsValidSelectExpressionForExecuteDelete(SelectExpression selectExpression) =>
        selectExpression is { Offset: null, Limit: null, IsDistinct: false, Having: null, GroupBy.Count: 0, Orderings.Count: 0 }
        && selectExpression.Tables[0] is TableExpression
        && selectExpression.Tables.Skip(1).All(table => table is InnerJoinExpression or LeftJoinExpression or CrossJoinExpression);
}
