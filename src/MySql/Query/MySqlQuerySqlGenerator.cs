using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Types;

namespace ZiZhiJin.MySql.Query;

/// <summary>Writes a query in the words of MySQL, where they differ from standard SQL.</summary>
internal sealed class MySqlQuerySqlGenerator(QuerySqlGeneratorDependencies dependencies) : QuerySqlGenerator(dependencies)
{
    private const string NoLimit = "18446744073709551615";

    protected override void GenerateTop(SelectExpression selectExpression)
    {
        // LIMIT comes last.
    }

    protected override void GenerateLimitOffset(SelectExpression selectExpression)
    {
        if (selectExpression.Limit is null && selectExpression.Offset is null) return;
        Sql.AppendLine().Append("LIMIT ");
        if (selectExpression.Limit is null) Sql.Append(NoLimit);
        else Visit(selectExpression.Limit);
        if (selectExpression.Offset is null) return;
        Sql.Append(" OFFSET ");
        Visit(selectExpression.Offset);
    }

    protected override string GetOperator(SqlBinaryExpression binaryExpression) =>
        binaryExpression.OperatorType == ExpressionType.Divide && WholeNumbers.Is(binaryExpression.Type)
            ? " DIV "
            : base.GetOperator(binaryExpression);

    protected override Expression VisitSqlBinary(SqlBinaryExpression sqlBinaryExpression) => sqlBinaryExpression.OperatorType switch
    {
        ExpressionType.Add when sqlBinaryExpression.Type == typeof(string) => Concatenation(sqlBinaryExpression),
        ExpressionType.And or ExpressionType.Or or ExpressionType.ExclusiveOr when WholeNumbers.IsSigned(sqlBinaryExpression.Type) =>
            Signed(() => base.VisitSqlBinary(sqlBinaryExpression)),
        _ => base.VisitSqlBinary(sqlBinaryExpression),
    };

    protected override Expression VisitSqlUnary(SqlUnaryExpression sqlUnaryExpression) => sqlUnaryExpression.OperatorType switch
    {
        ExpressionType.Convert => Cast(sqlUnaryExpression),
        ExpressionType.OnesComplement or ExpressionType.Not when WholeNumbers.IsSigned(sqlUnaryExpression.Type) =>
            Signed(() => Wrapped("~(", sqlUnaryExpression.Operand, ")")),
        _ => base.VisitSqlUnary(sqlUnaryExpression),
    };

    protected override Expression VisitCrossApply(CrossApplyExpression crossApplyExpression) => throw NoLateral();

    protected override Expression VisitOuterApply(OuterApplyExpression outerApplyExpression) => throw NoLateral();

    // MariaDB refuses LIMIT inside IN (...), but not inside a table inside it.
    protected override void GenerateIn(InExpression inExpression, bool negated)
    {
        if (inExpression.Subquery is not { } subquery || (subquery.Limit is null && subquery.Offset is null))
        {
            base.GenerateIn(inExpression, negated);
            return;
        }

        Visit(inExpression.Item);
        Sql.Append(negated ? " NOT IN (" : " IN (").AppendLine().Append("SELECT * FROM (").AppendLine();
        using (Sql.Indent()) Visit(subquery);
        Sql.AppendLine().Append(") AS `limited`)");
    }

    // MySQL and MariaDB spell a table of constants differently; this both understand.
    protected override void GenerateValues(ValuesExpression valuesExpression)
    {
        var rows = valuesExpression.RowValues!;
        for (var row = 0; row < rows.Count; row++)
        {
            Sql.Append(row == 0 ? "SELECT " : " UNION ALL SELECT ");
            for (var column = 0; column < rows[row].Values.Count; column++)
            {
                if (column > 0) Sql.Append(", ");
                Visit(rows[row].Values[column]);
                if (row == 0) Sql.Append($" AS {Quoted(valuesExpression.ColumnNames[column])}");
            }
        }
    }

    protected override Expression VisitDelete(DeleteExpression deleteExpression)
    {
        Sql.Append($"DELETE {Quoted(deleteExpression.Table.Alias)}").AppendLine().Append("FROM ");
        TablesAndCondition(deleteExpression.SelectExpression, () => { });
        return deleteExpression;
    }

    protected override Expression VisitUpdate(UpdateExpression updateExpression)
    {
        Sql.Append("UPDATE ");
        TablesAndCondition(updateExpression.SelectExpression, () => Setters(updateExpression.ColumnValueSetters));
        return updateExpression;
    }

    private void TablesAndCondition(SelectExpression select, Action between)
    {
        for (var i = 0; i < select.Tables.Count; i++)
        {
            if (i > 0) Sql.AppendLine();
            Visit(select.Tables[i]);
        }

        between();
        if (select.Predicate is null) return;
        Sql.AppendLine().Append("WHERE ");
        Visit(select.Predicate);
    }

    private void Setters(IReadOnlyList<ColumnValueSetter> setters)
    {
        Sql.AppendLine().Append("SET ");
        for (var i = 0; i < setters.Count; i++)
        {
            if (i > 0) Sql.Append(", ");
            Visit(setters[i].Column);
            Sql.Append(" = ");
            Visit(setters[i].Value);
        }
    }

    // || means OR.
    private SqlBinaryExpression Concatenation(SqlBinaryExpression sum)
    {
        Sql.Append("CONCAT(");
        var separator = "";
        foreach (var part in Parts(sum))
        {
            Sql.Append(separator);
            Visit(part);
            separator = ", ";
        }

        Sql.Append(")");
        return sum;
    }

    private static IEnumerable<SqlExpression> Parts(SqlExpression text) =>
        text is SqlBinaryExpression { OperatorType: ExpressionType.Add } sum && sum.Type == typeof(string)
            ? Parts(sum.Left).Concat(Parts(sum.Right))
            : [text];

    // The bit operators always give BIGINT UNSIGNED.
    private Expression Signed(Func<Expression> write)
    {
        Sql.Append("CAST(");
        var written = write();
        Sql.Append(" AS SIGNED)");
        return written;
    }

    private Expression Cast(SqlUnaryExpression conversion)
    {
        var target = StoreTypes.CastTarget(conversion.TypeMapping!.StoreType);
        return target is null ? Visit(conversion.Operand) : Wrapped("CAST(", conversion.Operand, $" AS {target})");
    }

    private Expression Wrapped(string before, Expression operand, string after)
    {
        Sql.Append(before);
        var written = Visit(operand);
        Sql.Append(after);
        return written;
    }

    private string Quoted(string identifier) => Dependencies.SqlGenerationHelper.DelimitIdentifier(identifier);

    private static InvalidOperationException NoLateral() => new(
        "The query needs a LATERAL join (CROSS or OUTER APPLY), which MariaDB lacks: write it as two queries, or with AsSplitQuery().");
}
