using System.Data;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.MySql.Tests.Driver;

/// <summary>Hot paths send a whole transaction as one text.</summary>
public sealed class ManyStatementsTests(DriverDatabase database) : IClassFixture<DriverDatabase>
{
    [Fact]
    public async Task A_transaction_goes_in_one_text_and_brings_back_its_result()
    {
        await Create("whole");
        await using var connection = await database.Open();
        await using var reader = await connection.Command(
            "START TRANSACTION; INSERT INTO whole VALUES (1, 'a'), (2, 'b'); SELECT id, v FROM whole ORDER BY id; SELECT COUNT(*) FROM whole; COMMIT").ExecuteReaderAsync();

        Assert.True(await reader.ReadAsync());
        Assert.Equal((1, "a"), (reader.GetInt32(0), reader.GetString(1)));
        Assert.True(await reader.ReadAsync());
        Assert.False(await reader.ReadAsync());
        Assert.True(await reader.NextResultAsync());
        Assert.True(await reader.ReadAsync());
        Assert.Equal(2, reader.GetInt64(0));
        Assert.False(await reader.NextResultAsync());
        Assert.Equal(2, reader.RecordsAffected);
        Assert.Equal(2, await database.Count("whole"));
    }

    [Fact]
    public async Task An_error_before_the_first_result_comes_out_of_the_execution()
    {
        await Create("early");
        await using var connection = await database.Open();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => connection.Command(
            "START TRANSACTION; INSERT INTO early VALUES (1, 'a'); INSERT INTO early VALUES (1, 'b'); SELECT 1; COMMIT").ExecuteReaderAsync());
        Assert.True(MySqlErrors.IsUniqueViolation(error));

        await connection.Execute("ROLLBACK");
        Assert.Equal(0, await connection.Number("SELECT COUNT(*) FROM early"));
        Assert.Equal(ConnectionState.Open, connection.State);
    }

    [Fact]
    public async Task An_error_between_two_results_comes_out_of_the_next_result()
    {
        await Create("middle");
        await using var connection = await database.Open();
        var reader = await connection.Command(
            "START TRANSACTION; INSERT INTO middle VALUES (1, 'a'); SELECT 7; INSERT INTO middle VALUES (1, 'b'); SELECT 8; COMMIT").ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        Assert.Equal(7, reader.GetInt32(0));

        var error = await Assert.ThrowsAnyAsync<Exception>(() => reader.NextResultAsync());
        Assert.True(MySqlErrors.IsUniqueViolation(error, "PRIMARY"));
        await reader.DisposeAsync();

        await connection.Execute("ROLLBACK");
        Assert.Equal(0, await connection.Number("SELECT COUNT(*) FROM middle"));
    }

    [Fact]
    public async Task An_error_after_the_last_result_comes_out_of_a_scalar()
    {
        await Create("late");
        await using var connection = await database.Open();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => connection.Command("SELECT 7; INSERT INTO late VALUES (NULL, 'a')").ExecuteScalarAsync());

        Assert.True(MySqlErrors.IsDataError(error));
        Assert.Equal(1, await connection.Number("SELECT 1"));
    }

    [Fact]
    public async Task An_error_after_a_result_that_nobody_read_comes_out_of_a_command_without_result()
    {
        await Create("unread");
        await using var connection = await database.Open();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => connection.Execute("SELECT 7; INSERT INTO unread VALUES (1, 'far too long a text')"));

        Assert.True(MySqlErrors.IsDataError(error));
        Assert.Equal(1406, MySqlErrors.Number(error));
    }

    [Fact]
    public async Task A_transaction_left_open_by_a_failed_text_is_not_handed_to_the_next_caller()
    {
        await Create("left_open");
        var pool = database.Pool(connections: 1);
        await using (var connection = await database.Open(pool))
        {
            await Assert.ThrowsAnyAsync<Exception>(() => connection.Execute(
                "START TRANSACTION; INSERT INTO left_open VALUES (1, 'a'); INSERT INTO left_open VALUES (1, 'b'); COMMIT"));
        }

        await using var next = await database.Open(pool);
        Assert.Equal(0, await next.Number("SELECT COUNT(*) FROM left_open"));
        Assert.Equal(0, await next.Number("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = CONNECTION_ID()"));
    }

    [Fact]
    public async Task A_text_of_megabytes_goes_through()
    {
        await database.Execute("CREATE TABLE big (id INT PRIMARY KEY, v TEXT)");
        await using var connection = await database.Open();
        var rows = string.Join(",", Enumerable.Range(1, 20_000).Select(i => $"({i}, '{new string('x', 100)}')"));

        Assert.Equal(20_000, await connection.Execute($"START TRANSACTION; INSERT INTO big VALUES {rows}; COMMIT"));

        Assert.Equal(20_000, await connection.Number("SELECT COUNT(*) FROM big"));
    }

    [Fact]
    public async Task The_number_of_rows_is_the_sum_of_all_statements()
    {
        await Create("summed");
        await using var connection = await database.Open();

        Assert.Equal(3, await connection.Execute("INSERT INTO summed VALUES (1, 'a'), (2, 'b'); UPDATE summed SET v = 'c' WHERE id = 1; SELECT 1"));
    }

    [Fact]
    public async Task An_error_while_rows_are_on_their_way_breaks_the_connection_and_nothing_waits()
    {
        await using var connection = await database.Open();
        await using var reader = await connection.Command(
            "SELECT REPEAT('x', 65536), (SELECT seq FROM seq_1_to_2 s WHERE r.seq = 50 OR s.seq = 1) FROM seq_1_to_100 r", timeout: 5).ExecuteReaderAsync();

        var error = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            while (await reader.ReadAsync())
            {
            }
        });

        Assert.Equal(1242, MySqlErrors.Number(error));
        Assert.Equal(ConnectionState.Broken, connection.State);
    }

    private Task Create(string table) => database.Execute($"CREATE TABLE {table} (id INT PRIMARY KEY, v VARCHAR(10))");
}
