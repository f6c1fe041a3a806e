using System.Data.Common;
using System.Globalization;
using ZiZhiJin.MySql.Driver;
using ZiZhiJin.Servers;

namespace ZiZhiJin.MySql.Tests.Driver;

/// <summary>An empty database for one class of tests that speak SQL by hand.</summary>
public sealed class DriverDatabase : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private int _pools;

    public string ConnectionString => _database.ConnectionString;

    /// <summary>A pool of its own, so that what one test does to it disturbs no other: pools are told apart by their text.</summary>
    public string Pool(int connections) =>
        $"{ConnectionString};maximumpoolsize={connections};connectiontimeout=5;procedurecachesize={Interlocked.Increment(ref _pools)}";

    public async Task InitializeAsync() => _database = await TestDatabase.Create("driver");

    public async Task DisposeAsync()
    {
        GuardedConnection.ClearPool(ConnectionString);
        await _database.DisposeAsync();
    }

    public async Task<GuardedConnection> Open(string? connectionString = null)
    {
        var connection = new GuardedConnection(connectionString ?? ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async Task Execute(string sql)
    {
        await using var connection = await Open();
        await connection.Execute(sql);
    }

    public async Task<long> Count(string table)
    {
        await using var connection = await Open();
        return await connection.Number($"SELECT COUNT(*) FROM {table}");
    }
}

internal static class Speaking
{
    public static DbCommand Command(this DbConnection connection, string sql, int? timeout = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (timeout is { } seconds) command.CommandTimeout = seconds;
        return command;
    }

    public static Task<int> Execute(this DbConnection connection, string sql) => connection.Command(sql).ExecuteNonQueryAsync();

    public static async Task<long> Number(this DbConnection connection, string sql) =>
        Convert.ToInt64(await connection.Command(sql).ExecuteScalarAsync(), CultureInfo.InvariantCulture);
}
