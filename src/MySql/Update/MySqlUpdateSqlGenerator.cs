using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.Update;

namespace ZiZhiJin.MySql.Update;

/// <summary>
/// INSERT, UPDATE and DELETE for SaveChanges. What the database filled in is read back by a SELECT: there is no portable RETURNING.
/// </summary>
internal sealed class MySqlUpdateSqlGenerator(UpdateSqlGeneratorDependencies dependencies) : UpdateAndSelectSqlGenerator(dependencies)
{
    public override ResultSetMapping AppendInsertOperation(
        StringBuilder commandStringBuilder, IReadOnlyModificationCommand command, int commandPosition, out bool requiresTransaction)
    {
        if (command.ReadsBack()) return base.AppendInsertOperation(commandStringBuilder, command, commandPosition, out requiresTransaction);

        requiresTransaction = false;
        AppendInsertCommand(commandStringBuilder, command.TableName, command.Schema, command.Written(), []);
        return ResultSetMapping.NoResults;
    }

    /// <summary>One INSERT with many rows; all the commands write the same columns of the same table.</summary>
    public void AppendInsertOfManyRows(StringBuilder sql, IReadOnlyList<IReadOnlyModificationCommand> commands)
    {
        var columns = commands[0].Written();
        AppendInsertCommandHeader(sql, commands[0].TableName, commands[0].Schema, columns);
        AppendValuesHeader(sql, columns);
        for (var i = 0; i < commands.Count; i++)
        {
            if (i > 0) sql.Append(",\n");
            AppendValues(sql, commands[i].TableName, commands[i].Schema, commands[i].Written());
        }

        sql.Append(SqlGenerationHelper.StatementTerminator).AppendLine();
    }

    protected override void AppendInsertCommandHeader(
        StringBuilder commandStringBuilder, string name, string? schema, IReadOnlyList<IColumnModification> operations)
    {
        base.AppendInsertCommandHeader(commandStringBuilder, name, schema, operations);
        if (operations.Count == 0) commandStringBuilder.Append(" ()");
    }

    protected override void AppendValuesHeader(StringBuilder commandStringBuilder, IReadOnlyList<IColumnModification> operations) =>
        commandStringBuilder.AppendLine().Append("VALUES ");

    protected override void AppendValues(
        StringBuilder commandStringBuilder, string name, string? schema, IReadOnlyList<IColumnModification> operations)
    {
        if (operations.Count == 0) commandStringBuilder.Append("()");
        else base.AppendValues(commandStringBuilder, name, schema, operations);
    }

    protected override ResultSetMapping AppendSelectAffectedCountCommand(
        StringBuilder commandStringBuilder, string name, string? schema, int commandPosition)
    {
        commandStringBuilder.Append("SELECT ROW_COUNT()").Append(SqlGenerationHelper.StatementTerminator).AppendLine();
        return ResultSetMapping.LastInResultSet | ResultSetMapping.ResultSetWithRowsAffectedOnly;
    }

    protected override void AppendIdentityWhereCondition(StringBuilder commandStringBuilder, IColumnModification columnModification)
    {
        SqlGenerationHelper.DelimitIdentifier(commandStringBuilder, columnModification.ColumnName);
        commandStringBuilder.Append(" = LAST_INSERT_ID()");
    }

    protected override void AppendRowsAffectedWhereCondition(StringBuilder commandStringBuilder, int expectedRowsAffected) =>
        commandStringBuilder.Append(CultureInfo.InvariantCulture, $"ROW_COUNT() = {expectedRowsAffected}");
}
