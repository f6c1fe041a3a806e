using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.MySql.Infrastructure;

/// <summary>Makes and drops databases: for tests and for the first start on a machine.</summary>
internal sealed class MySqlDatabaseCreator(
    RelationalDatabaseCreatorDependencies dependencies, MySqlRelationalConnection connection, IRawSqlCommandBuilder sql)
    : RelationalDatabaseCreator(dependencies)
{
    private IRelationalCommand CountTables { get; } = sql.Build(
        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");

    private IRelationalCommand CreateDatabase => sql.Build($"CREATE DATABASE {Name} CHARACTER SET utf8mb4 COLLATE {Collation.Default}");
    private IRelationalCommand DropDatabase => sql.Build($"DROP DATABASE {Name}");
    private string Name => Dependencies.SqlGenerationHelper.DelimitIdentifier(connection.DbConnection.Database);

    public override bool Exists() => Blocking.Wait(ExistsAsync());

    public override async Task<bool> ExistsAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await connection.OpenAsync(cancellationToken, errorsExpected: true);
            await connection.CloseAsync();
            return true;
        }
        catch (Exception e) when (MySqlErrors.IsUnknownDatabase(e))
        {
            return false;
        }
    }

    public override bool HasTables() => Blocking.Wait(HasTablesAsync());

    public override async Task<bool> HasTablesAsync(CancellationToken cancellationToken = default) =>
        Convert.ToInt64(await CountTables.ExecuteScalarAsync(Through(connection), cancellationToken), CultureInfo.InvariantCulture) > 0;

    public override void Create() => Blocking.Wait(CreateAsync());

    public override Task CreateAsync(CancellationToken cancellationToken = default) => OnServer(CreateDatabase, cancellationToken);

    public override void Delete() => Blocking.Wait(DeleteAsync());

    public override Task DeleteAsync(CancellationToken cancellationToken = default)
    {
        GuardedConnection.ClearPool(connection.DbConnection.ConnectionString);
        return OnServer(DropDatabase, cancellationToken);
    }

    private async Task OnServer(IRelationalCommand command, CancellationToken cancel)
    {
        await using var server = connection.ToServer();
        await command.ExecuteNonQueryAsync(Through(server), cancel);
    }

    private RelationalCommandParameterObject Through(IRelationalConnection to) =>
        new(to, null, null, Dependencies.CurrentContext.Context, Dependencies.CommandLogger, CommandSource.Migrations);
}
