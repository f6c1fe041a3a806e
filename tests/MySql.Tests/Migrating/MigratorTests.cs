using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.MySql.Driver;
using ZiZhiJin.MySql.Tests.Driver;
using ZiZhiJin.Servers;

namespace ZiZhiJin.MySql.Tests.Migrating;

public sealed class MigratorTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.Create("town");

    public async Task DisposeAsync()
    {
        GuardedConnection.ClearPool(_database.ConnectionString);
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Processes_that_start_together_migrate_one_after_the_other()
    {
        var errors = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(Migrate)));

        Assert.All(errors, Assert.Null);
        Assert.Equal(1, await Count("Streets"));
        Assert.Equal(2, await Count("__EFMigrationsHistory"));
    }

    [Fact]
    public async Task Migrating_again_does_nothing()
    {
        await Migrate();
        await Migrate();

        Assert.Equal(1, await Count("Streets"));
    }

    [Fact]
    public async Task Migrations_are_taken_back()
    {
        await using var town = Town.Open(_database.ConnectionString);
        await town.Database.MigrateAsync();
        await town.GetService<IMigrator>().MigrateAsync("20260101000000_BuildStreets");

        Assert.Equal(["20260101000000_BuildStreets"], await town.Database.GetAppliedMigrationsAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => Count("Houses"));
    }

    [Fact]
    public async Task What_is_pending_is_known_before_anything_is_there()
    {
        await using var town = Town.Open(_database.ConnectionString);

        Assert.Equal(2, (await town.Database.GetPendingMigrationsAsync()).Count());
    }

    [Fact]
    public async Task Tools_migrate_without_async()
    {
        await Task.Run(() =>
        {
            using var town = Town.Open(_database.ConnectionString);
            town.Database.Migrate();
        });

        Assert.Equal(2, await Count("__EFMigrationsHistory"));
    }

    [Fact]
    public async Task A_migrator_waits_for_the_lock_and_leaves_it_free_afterwards()
    {
        await using var other = new GuardedConnection(_database.ConnectionString);
        await other.OpenAsync();
        await other.Number("SELECT GET_LOCK(LEFT(CONCAT('zzj_migrate_', DATABASE()), 64), 1)");
        var migrating = Migrate();
        await Task.Delay(1500);
        Assert.False(migrating.IsCompleted);

        await other.Number("SELECT RELEASE_LOCK(LEFT(CONCAT('zzj_migrate_', DATABASE()), 64))");
        await migrating;

        Assert.Equal(1, await other.Number("SELECT IS_FREE_LOCK(LEFT(CONCAT('zzj_migrate_', DATABASE()), 64))"));
    }

    [Fact]
    public async Task A_script_can_be_written()
    {
        await using var town = Town.Open(_database.ConnectionString);
        var migrator = town.GetService<IMigrator>();

        Assert.Contains("CREATE TABLE IF NOT EXISTS `__EFMigrationsHistory`", migrator.GenerateScript(), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => migrator.GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent));
    }

    [Fact]
    public async Task A_database_is_made_looked_for_and_dropped()
    {
        var server = new DbConnectionStringBuilder { ConnectionString = _database.ConnectionString };
        server["database"] += "_made";
        await using var town = Town.Open(server.ConnectionString);
        var creator = town.GetService<IRelationalDatabaseCreator>();

        Assert.False(await creator.ExistsAsync());
        Assert.False(await town.Database.CanConnectAsync());
        await creator.CreateAsync();
        Assert.True(await creator.ExistsAsync());
        Assert.False(await creator.HasTablesAsync());
        Assert.True(await town.Database.EnsureDeletedAsync());
        Assert.False(await creator.ExistsAsync());
    }

    private async Task Migrate()
    {
        await using var town = Town.Open(_database.ConnectionString);
        await town.Database.MigrateAsync();
    }

    private async Task<long> Count(string table)
    {
        await using var connection = new GuardedConnection(_database.ConnectionString);
        await connection.OpenAsync();
        return await connection.Number($"SELECT COUNT(*) FROM {table}");
    }
}
