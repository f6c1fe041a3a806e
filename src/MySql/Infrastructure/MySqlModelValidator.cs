using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ZiZhiJin.MySql.Infrastructure;

/// <summary>
/// Refuses at start what the database has no counterpart for, instead of failing in a migration or doing something else in silence.
/// </summary>
internal sealed class MySqlModelValidator(
    ModelValidatorDependencies dependencies, RelationalModelValidatorDependencies relationalDependencies)
    : RelationalModelValidator(dependencies, relationalDependencies)
{
    public override void Validate(IModel model, IDiagnosticsLogger<DbLoggerCategory.Model.Validation> logger)
    {
        base.Validate(model, logger);
        if (model.GetSequences().Any()) throw new InvalidOperationException("MySQL has no sequences.");
        foreach (var entity in model.GetEntityTypes()) Validate(entity);
    }

    private static void Validate(IEntityType entity)
    {
        if (entity.GetSchema() is { } schema)
            throw new InvalidOperationException($"'{entity.DisplayName()}' is mapped to schema '{schema}': MySQL has no schemas.");
        if (entity.GetIndexes().FirstOrDefault(index => index.GetFilter() is not null) is { } filtered)
            throw new InvalidOperationException(
                $"Index '{filtered.GetDatabaseName()}' of '{entity.DisplayName()}' has a filter: MySQL has no filtered indexes.");
        if (entity.GetProperties().FirstOrDefault(IsRowVersion) is { } version)
            throw new InvalidOperationException(
                $"'{entity.DisplayName()}.{version.Name}' is a row version: MySQL has none; use a number as concurrency token.");
    }

    private static bool IsRowVersion(IProperty property) =>
        property is { ClrType.IsArray: true, IsConcurrencyToken: true, ValueGenerated: ValueGenerated.OnAddOrUpdate };
}
