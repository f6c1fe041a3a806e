using System.Data;
using System.Diagnostics;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.MySql.Tests.Driver;

public sealed class PoolTests(DriverDatabase database) : IClassFixture<DriverDatabase>
{
    [Fact]
    public async Task Two_hundred_workers_share_thirty_connections_without_an_error_and_without_waiting_threads()
    {
        await database.Execute("CREATE TABLE shared (id BIGINT AUTO_INCREMENT PRIMARY KEY, session BIGINT) ENGINE=MEMORY");
        var pool = database.Pool(connections: 30);
        var before = ThreadPool.ThreadCount;
        var watch = Stopwatch.StartNew();

        var done = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(Work)));

        Assert.Equal(done.Sum(), await database.Count("shared"));
        Assert.All(done, inserts => Assert.True(inserts > 0, "a worker starved"));
        // The driver's own pool would hold a thread for each of the 170 that wait.
        Assert.InRange(ThreadPool.ThreadCount - before, -100, 30);
        Assert.InRange(await database.Count("(SELECT DISTINCT session FROM shared) sessions"), 1, 30);

        async Task<int> Work()
        {
            var inserts = 0;
            for (; watch.ElapsedMilliseconds < 3000 || inserts == 0; inserts++)
            {
                await using var connection = await database.Open(pool);
                await connection.Execute("INSERT INTO shared (session) VALUES (CONNECTION_ID())");
            }

            return inserts;
        }
    }

    [Fact]
    public async Task A_caller_who_finds_no_free_connection_is_told_so_after_the_connection_timeout()
    {
        var pool = database.ConnectionString + ";maximumpoolsize=1;connectiontimeout=1";
        await using var first = await database.Open(pool);
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAsync<TimeoutException>(() => database.Open(pool));

        Assert.InRange(watch.ElapsedMilliseconds, 900, 2000);
    }

    [Fact]
    public async Task A_waiting_caller_may_leave()
    {
        var pool = database.Pool(connections: 1);
        await using var first = await database.Open(pool);
        await using var second = new GuardedConnection(pool);
        using var cancel = new CancellationTokenSource(200);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.OpenAsync(cancel.Token));

        await first.CloseAsync();
        await using var third = await database.Open(pool);
        Assert.Equal(ConnectionState.Open, third.State);
    }

    [Fact]
    public async Task A_session_that_the_server_ended_fails_once_and_its_companions_are_replaced_unseen()
    {
        var pool = database.Pool(connections: 4);
        var connections = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => database.Open(pool)));
        var ids = await Task.WhenAll(connections.Select(c => c.Number("SELECT CONNECTION_ID()")));
        foreach (var connection in connections) await connection.CloseAsync();
        foreach (var id in ids) await database.Execute($"KILL {id}");

        var failures = 0;
        for (var i = 0; i < 10; i++)
        {
            await using var connection = await database.Open(pool);
            var error = await Record.ExceptionAsync(() => connection.Execute("SELECT 1"));
            if (error is null) continue;
            failures++;
            Assert.True(MySqlErrors.IsTransient(error), error.ToString());
        }

        Assert.Equal(1, failures);
    }

    [Fact]
    public async Task A_transaction_left_open_is_rolled_back_when_its_connection_closes()
    {
        await database.Execute("CREATE TABLE left_behind (id INT PRIMARY KEY)");
        var pool = database.Pool(connections: 1);
        var connection = await database.Open(pool);
        await connection.BeginTransactionAsync();
        await connection.Execute("INSERT INTO left_behind VALUES (1)");
        connection.Dispose();

        await using var next = await database.Open(pool);
        Assert.Equal(0, await next.Number("SELECT COUNT(*) FROM left_behind"));
    }

    [Fact]
    public async Task A_connection_closed_under_an_open_reader_does_not_go_back_to_the_pool()
    {
        var pool = database.Pool(connections: 1);
        var connection = await database.Open(pool);
        var reader = await connection.Command("SELECT seq FROM seq_1_to_100").ExecuteReaderAsync();
        await reader.ReadAsync();
        await connection.CloseAsync();

        await using var next = await database.Open(pool);
        Assert.Equal(1, await next.Number("SELECT 1"));
        await Assert.ThrowsAsync<IOException>(() => reader.ReadAsync());
    }

    [Fact]
    public async Task A_reader_that_closes_its_connection_gives_it_back()
    {
        var pool = database.Pool(connections: 1);
        var connection = await database.Open(pool);
        await using (await connection.Command("SELECT 1").ExecuteReaderAsync(CommandBehavior.CloseConnection))
        {
        }

        Assert.Equal(ConnectionState.Closed, connection.State);
        await using var next = await database.Open(pool);
    }

    [Fact]
    public async Task Connections_can_be_opened_and_used_without_async_where_a_tool_needs_it()
    {
        await Task.Run(() =>
        {
            using var connection = new GuardedConnection(database.ConnectionString);
            connection.Open();
            using var transaction = connection.BeginTransaction();
            using var reader = connection.Command("SELECT 1 UNION SELECT 2").ExecuteReader();
            Assert.True(reader.Read());
            Assert.True(reader.Read());
            Assert.False(reader.Read());
        });
    }
}
