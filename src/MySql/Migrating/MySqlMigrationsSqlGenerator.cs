using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Infrastructure;
using ZiZhiJin.MySql.Types;

namespace ZiZhiJin.MySql.Migrating;

/// <summary>Migrations in the words of MySQL, where they differ from standard SQL.</summary>
internal sealed class MySqlMigrationsSqlGenerator(MigrationsSqlGeneratorDependencies dependencies) : MigrationsSqlGenerator(dependencies)
{
    protected override void Generate(
        CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate: false);
        var collation = operation[RelationalAnnotationNames.Collation] ?? model?.GetCollation() ?? Collation.Default;
        builder.Append($" ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE={collation}");
        if (operation.Comment is { } comment) builder.Append($" COMMENT={SqlLiteral.Text(comment)}");
        if (terminate) End(builder);
    }

    protected override void ColumnDefinition(
        string? schema, string table, string name, ColumnOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        var type = operation.ColumnType ?? GetColumnType(schema, table, name, operation, model)!;
        builder.Append($"{Quoted(name)} {type}");
        if (operation.Collation is { } collation) builder.Append($" COLLATE {collation}");
        if (operation.ComputedColumnSql is { } computed)
        {
            builder.Append($" GENERATED ALWAYS AS ({computed}) {(operation.IsStored == true ? "STORED" : "VIRTUAL")}");
            return;
        }

        builder.Append(operation.IsNullable ? " NULL" : " NOT NULL");
        if (operation[AutoIncrement.Annotation] is true) builder.Append(" AUTO_INCREMENT");
        else DefaultValue(operation.DefaultValue, operation.DefaultValueSql, type, builder);
        if (operation.Comment is { } comment) builder.Append($" COMMENT {SqlLiteral.Text(comment)}");
    }

    protected override void DefaultValue(
        object? defaultValue, string? defaultValueSql, string? columnType, MigrationCommandListBuilder builder)
    {
        if (defaultValueSql is not null) builder.Append($" DEFAULT ({defaultValueSql})");
        else if (defaultValue is not null) builder.Append($" DEFAULT {Default(defaultValue, columnType)}");
    }

    protected override void Generate(AlterColumnOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        builder.Append($"ALTER TABLE {Quoted(operation.Table)} MODIFY COLUMN ");
        ColumnDefinition(operation.Schema, operation.Table, operation.Name, operation, model, builder);
        End(builder);
    }

    protected override void Generate(AlterTableOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (operation.Comment != operation.OldTable.Comment)
            Alter(operation.Name, $"COMMENT={SqlLiteral.Text(operation.Comment ?? "")}", builder);
    }

    protected override void Generate(AlterDatabaseOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        // Every table says its character set and collation itself.
    }

    protected override void Generate(EnsureSchemaOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        throw new NotSupportedException($"Schema '{operation.Name}': MySQL has no schemas.");

    protected override void Generate(RenameColumnOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        Alter(operation.Table, $"RENAME COLUMN {Quoted(operation.Name)} TO {Quoted(operation.NewName)}", builder);

    protected override void Generate(RenameTableOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        Alter(operation.Name, $"RENAME {Quoted(operation.NewName!)}", builder);

    protected override void Generate(RenameIndexOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        Alter(operation.Table!, $"RENAME INDEX {Quoted(operation.Name)} TO {Quoted(operation.NewName)}", builder);

    protected override void Generate(
        DropIndexOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true) =>
        Alter(operation.Table!, $"DROP INDEX {Quoted(operation.Name)}", builder, terminate);

    protected override void Generate(DropUniqueConstraintOperation operation, IModel? model, MigrationCommandListBuilder builder) =>
        Alter(operation.Table, $"DROP INDEX {Quoted(operation.Name)}", builder);

    protected override void Generate(
        DropPrimaryKeyOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true) =>
        Alter(operation.Table, "DROP PRIMARY KEY", builder, terminate);

    protected override void Generate(
        DropForeignKeyOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true) =>
        Alter(operation.Table, $"DROP FOREIGN KEY {Quoted(operation.Name)}", builder, terminate);

    private void Alter(string table, string change, MigrationCommandListBuilder builder, bool terminate = true)
    {
        builder.Append($"ALTER TABLE {Quoted(table)} {change}");
        if (terminate) End(builder);
    }

    private void End(MigrationCommandListBuilder builder)
    {
        builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
        EndStatement(builder);
    }

    private string Default(object value, string? columnType)
    {
        var mappings = Dependencies.TypeMappingSource;
        var mapping = (columnType is null ? null : mappings.FindMapping(value.GetType(), columnType)) ?? mappings.GetMappingForValue(value);
        var literal = mapping.GenerateSqlLiteral(value);
        return IsPlain(literal, mapping.StoreType) ? literal : $"({literal})";
    }

    // A typed literal, and any default of a text or blob column, must be an expression in parentheses.
    private static bool IsPlain(string literal, string storeType) =>
        !(literal.StartsWith("TIMESTAMP'", StringComparison.Ordinal) || literal.StartsWith("DATE'", StringComparison.Ordinal)
            || literal.StartsWith("TIME'", StringComparison.Ordinal) || storeType.EndsWith("text", StringComparison.Ordinal)
            || storeType.EndsWith("blob", StringComparison.Ordinal) || storeType == "json");

    private string Quoted(string identifier) => Dependencies.SqlGenerationHelper.DelimitIdentifier(identifier);
}
