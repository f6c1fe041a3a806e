using System.Data;
using System.Diagnostics;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.MySql.Tests.Driver;

public sealed class TimeLimitTests(DriverDatabase database) : IClassFixture<DriverDatabase>
{
    // Rows of 64 kB leave the server one by one, 0.2 s apart, for 20 s.
    private const string SlowRows = "SELECT seq, REPEAT('x', 65536), SLEEP(0.2) FROM seq_1_to_100";
    private const string RunningSleeps = "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE 'SELECT SLEEP(30)%'";

    [Fact]
    public async Task A_command_that_outlives_its_time_limit_is_given_up_within_a_second()
    {
        await using var connection = await database.Open();

        var took = await Measure<TimeoutException>(() => connection.Command("SELECT SLEEP(30)", timeout: 1).ExecuteNonQueryAsync());

        Assert.InRange(took, 1000, 2000);
    }

    [Fact]
    public async Task A_cancelled_command_is_given_up_within_a_second()
    {
        await using var connection = await database.Open();
        using var cancel = new CancellationTokenSource(300);

        var took = await Measure<OperationCanceledException>(() => connection.Command("SELECT SLEEP(30)").ExecuteScalarAsync(cancel.Token));

        Assert.InRange(took, 300, 1300);
    }

    [Fact]
    public async Task A_command_is_cancelled_between_two_rows()
    {
        await using var connection = await database.Open();
        using var cancel = new CancellationTokenSource(1000);

        var took = await Measure<OperationCanceledException>(() => ReadAll(connection, SlowRows, cancel: cancel.Token));

        Assert.InRange(took, 1000, 2000);
    }

    [Fact]
    public async Task The_time_limit_counts_over_all_rows()
    {
        await using var connection = await database.Open();

        var took = await Measure<TimeoutException>(() => ReadAll(connection, SlowRows, timeout: 1));

        Assert.InRange(took, 1000, 2000);
    }

    [Fact]
    public async Task What_the_caller_does_between_two_rows_does_not_count()
    {
        await using var connection = await database.Open();
        await using var reader = await connection.Command("SELECT seq, REPEAT('x', 65536) FROM seq_1_to_300", timeout: 1).ExecuteReaderAsync();

        await reader.ReadAsync();
        await Task.Delay(1500);
        while (await reader.ReadAsync())
        {
        }

        Assert.True(reader.IsClosed is false);
    }

    [Fact]
    public async Task Leaving_a_slow_result_half_read_ends_within_the_time_limit()
    {
        await using var connection = await database.Open();
        var reader = await connection.Command(SlowRows, timeout: 1).ExecuteReaderAsync();
        await reader.ReadAsync();

        var took = await Measure<TimeoutException>(async () => await reader.DisposeAsync());

        Assert.InRange(took, 0, 2000);
    }

    [Fact]
    public async Task A_command_that_was_given_up_stops_on_the_server()
    {
        await using var connection = await database.Open(database.Pool(connections: 2));
        await Measure<TimeoutException>(() => connection.Command("SELECT SLEEP(30)", timeout: 1).ExecuteNonQueryAsync());

        await using var other = await database.Open();
        for (var tries = 0; tries < 100 && await other.Number(RunningSleeps) > 0; tries++) await Task.Delay(50);
        Assert.Equal(0, await other.Number(RunningSleeps));
    }

    [Fact]
    public async Task A_connection_whose_command_was_given_up_is_broken_and_the_next_one_works()
    {
        var pool = database.Pool(connections: 1);
        await using (var connection = await database.Open(pool))
        {
            await Measure<TimeoutException>(() => connection.Command("SELECT SLEEP(30)", timeout: 1).ExecuteNonQueryAsync());
            Assert.Equal(ConnectionState.Broken, connection.State);
            await Assert.ThrowsAsync<IOException>(() => connection.Execute("SELECT 1"));
        }

        await using var next = await database.Open(pool);
        Assert.Equal(1, await next.Number("SELECT 1"));
    }

    [Fact]
    public async Task A_transaction_whose_command_was_given_up_is_rolled_back_at_once()
    {
        await database.Execute("CREATE TABLE given_up (id INT PRIMARY KEY, v INT); INSERT INTO given_up VALUES (1, 0)");
        await using var connection = await database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.Execute("UPDATE given_up SET v = 1 WHERE id = 1");
        await Measure<TimeoutException>(() => connection.Command("SELECT SLEEP(30)", timeout: 1).ExecuteNonQueryAsync());

        await using var other = await database.Open();
        await other.Command("UPDATE given_up SET v = v + 10 WHERE id = 1", timeout: 1).ExecuteNonQueryAsync();
        Assert.Equal(10, await other.Number("SELECT v FROM given_up"));
    }

    [Fact]
    public async Task Synchronous_commands_obey_their_time_limit_too()
    {
        await using var connection = await database.Open();

        var took = await Measure<TimeoutException>(() => Task.Run(() => connection.Command("SELECT SLEEP(30)", timeout: 1).ExecuteScalar()));

        Assert.InRange(took, 1000, 2000);
    }

    [Fact]
    public async Task The_limit_of_the_connection_string_is_the_default()
    {
        await using var connection = await database.Open(database.ConnectionString + ";defaultcommandtimeout=1");

        var took = await Measure<TimeoutException>(() => connection.Execute("SELECT SLEEP(30)"));

        Assert.InRange(took, 1000, 2000);
    }

    [Fact]
    public async Task A_command_of_a_caller_who_has_already_left_is_not_sent()
    {
        await using var connection = await database.Open();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connection.Command("SELECT 1").ExecuteScalarAsync(new CancellationToken(true)));

        Assert.Equal(ConnectionState.Open, connection.State);
    }

    [Fact]
    public async Task A_statement_stopped_from_outside_says_so()
    {
        await using var connection = await database.Open();
        var id = await connection.Number("SELECT CONNECTION_ID()");
        var slow = connection.Execute("SELECT COUNT(*) FROM seq_1_to_1000000 a, seq_1_to_1000000 b");
        await Task.Delay(300);
        await database.Execute($"KILL QUERY {id}");

        var error = await Assert.ThrowsAsync<QueryInterruptedException>(() => slow);

        Assert.True(MySqlErrors.IsTransient(error));
        Assert.Equal(1, await connection.Number("SELECT 1"));
    }

    private static async Task ReadAll(GuardedConnection connection, string sql, int? timeout = null, CancellationToken cancel = default)
    {
        await using var reader = await connection.Command(sql, timeout).ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
        }
    }

    private static async Task<long> Measure<TException>(Func<Task> act) where TException : Exception
    {
        var watch = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<TException>(act);
        return watch.ElapsedMilliseconds;
    }
}
