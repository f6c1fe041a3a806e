using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Driver;
using ZiZhiJin.MySql.Types;

namespace ZiZhiJin.MySql.Migrating;

/// <summary>The table of applied migrations, and the lock that lets only one process migrate at a time.</summary>
internal sealed class MySqlHistoryRepository(HistoryRepositoryDependencies dependencies) : HistoryRepository(dependencies)
{
    private const string OneScriptOnly = "MySQL has no anonymous IF blocks: generate a script that is not idempotent.";

    public override LockReleaseBehavior LockReleaseBehavior => LockReleaseBehavior.Connection;

    protected override string ExistsSql =>
        $"SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = {SqlLiteral.Text(TableName)}";

    public override string GetCreateIfNotExistsScript() =>
        GetCreateScript().Replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", StringComparison.Ordinal);

    public override string GetBeginIfExistsScript(string migrationId) => throw new NotSupportedException(OneScriptOnly);

    public override string GetBeginIfNotExistsScript(string migrationId) => throw new NotSupportedException(OneScriptOnly);

    public override string GetEndIfScript() => throw new NotSupportedException(OneScriptOnly);

    public override IMigrationsDatabaseLock AcquireDatabaseLock() => Blocking.Wait(AcquireDatabaseLockAsync());

    public override async Task<IMigrationsDatabaseLock> AcquireDatabaseLockAsync(CancellationToken cancellationToken = default)
    {
        Dependencies.MigrationsLogger.AcquiringMigrationLock();
        return await MigrationLock.Acquire(this, Scalar, cancellationToken);
    }

    protected override bool InterpretExistsResult(object? value) => value is not null and not DBNull;

    private Task<object?> Scalar(string sql, CancellationToken cancel) =>
        Dependencies.RawSqlCommandBuilder.Build(sql).ExecuteScalarAsync(
            new RelationalCommandParameterObject(
                Dependencies.Connection, null, null, Dependencies.CurrentContext.Context,
                Dependencies.CommandLogger, CommandSource.Migrations),
            cancel);
}
