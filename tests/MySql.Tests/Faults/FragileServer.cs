using ZiZhiJin.MySql.Driver;
using ZiZhiJin.MySql.Tests.Driver;
using ZiZhiJin.Servers;

namespace ZiZhiJin.MySql.Tests.Faults;

/// <summary>A server that may be killed and frozen, with an empty table for each test.</summary>
public sealed class FragileServer : IAsyncLifetime
{
    private MariaDbServer _server = null!;

    /// <summary>Short limits: what hangs is to be noticed.</summary>
    public string ConnectionString =>
        _server.ConnectionString("faults") + ";maximumpoolsize=30;connectiontimeout=2;defaultcommandtimeout=2";

    public MariaDbServer Process => _server;

    public async Task InitializeAsync()
    {
        _server = await MariaDbServer.StartNew();
        await using var connection = await Open(_server.ConnectionString(""));
        await connection.Execute("CREATE DATABASE faults CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        await Rehearse();
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public async Task Empty()
    {
        await using var connection = await Open(ConnectionString);
        await connection.Execute("CREATE OR REPLACE TABLE Written (Id BINARY(16) PRIMARY KEY, Worker INT NOT NULL) ENGINE=InnoDB");
    }

    public async Task<HashSet<Guid>> Stored()
    {
        await using var connection = await Open(ConnectionString);
        await using var reader = await connection.Command("SELECT Id FROM Written").ExecuteReaderAsync();
        var ids = new HashSet<Guid>();
        while (await reader.ReadAsync()) ids.Add(reader.GetGuid(0));
        return ids;
    }

    // The first outage of a process compiles what only an outage calls, and the thread pool grows while it does.
    private async Task Rehearse()
    {
        await using var writers = await Writers.Start(this);
        await _server.Kill();
        await _server.Start();
        await Task.Delay(1000);
        await writers.Stop();
    }

    private static async Task<GuardedConnection> Open(string connectionString)
    {
        var connection = new GuardedConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }
}
