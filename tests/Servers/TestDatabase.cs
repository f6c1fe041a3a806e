using MySql.Data.MySqlClient;

namespace ZiZhiJin.Servers;

/// <summary>
/// A fresh, empty database that goes when it is disposed. It lives on the server that ConnectionStrings__MySql names,
/// else on one private server that all tests of this process share.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Server = new(FindServer);
    private readonly string _administration;

    private TestDatabase(string server, string name)
    {
        _administration = Without(server);
        ConnectionString = new MySqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
        Name = name;
    }

    public string Name { get; }
    public string ConnectionString { get; }

    /// <summary>The part says in a listing of databases which tests made this one: "storage", "api".</summary>
    public static async Task<TestDatabase> Create(string part)
    {
        var database = new TestDatabase(await Server.Value, $"zzj_{part}_{Guid.NewGuid():N}");
        await database.Execute($"CREATE DATABASE `{database.Name}` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return database;
    }

    public async ValueTask DisposeAsync() => await Execute($"DROP DATABASE IF EXISTS `{Name}`");

    private static async Task<string> FindServer()
    {
        if (Environment.GetEnvironmentVariable("ConnectionStrings__MySql") is { Length: > 0 } named) return named;

        var server = await MariaDbServer.StartNew();
        server.EndWithThisProcess();
        return server.ConnectionString("");
    }

    // The driver's own pool blocks threads, and its keep-alive does not exist on Linux.
    private static string Without(string server) =>
        new MySqlConnectionStringBuilder(server) { Database = "", Pooling = false, Keepalive = 0 }.ConnectionString;

    private async Task Execute(string sql)
    {
        await using var connection = new MySqlConnection(_administration);
        await connection.OpenAsync();
        await using var command = new MySqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
