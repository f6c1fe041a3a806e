using System.Data;

namespace ZiZhiJin.MySql.Tests.Driver;

public sealed class TransactionTests(DriverDatabase database) : IClassFixture<DriverDatabase>
{
    [Theory]
    [InlineData(IsolationLevel.Unspecified, "REPEATABLE READ")]
    [InlineData(IsolationLevel.ReadUncommitted, "READ UNCOMMITTED")]
    [InlineData(IsolationLevel.ReadCommitted, "READ COMMITTED")]
    [InlineData(IsolationLevel.RepeatableRead, "REPEATABLE READ")]
    [InlineData(IsolationLevel.Serializable, "SERIALIZABLE")]
    public async Task A_transaction_has_the_level_that_was_asked_for_and_else_the_server_s(IsolationLevel asked, string actual)
    {
        await database.Execute("CREATE TABLE IF NOT EXISTS leveled (id INT AUTO_INCREMENT PRIMARY KEY)");
        await using var connection = await database.Open();
        await using var transaction = await connection.BeginTransactionAsync(asked);
        await connection.Execute("INSERT INTO leveled VALUES ()");
        await Task.Delay(200); // the server renews this view only every 0.1 s

        await using var command = connection.Command(
            "SELECT trx_isolation_level FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = CONNECTION_ID()");
        Assert.Equal(actual, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_level_that_the_server_does_not_have_is_refused()
    {
        await using var connection = await database.Open();

        await Assert.ThrowsAsync<NotSupportedException>(async () => await connection.BeginTransactionAsync(IsolationLevel.Snapshot));
    }

    [Fact]
    public async Task Savepoints_undo_a_part()
    {
        await database.Execute("CREATE TABLE parts (id INT PRIMARY KEY)");
        await using var connection = await database.Open();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.Execute("INSERT INTO parts VALUES (1)");
            await transaction.SaveAsync("here");
            await connection.Execute("INSERT INTO parts VALUES (2)");
            await transaction.RollbackAsync("here");
            await transaction.ReleaseAsync("here");
            await transaction.CommitAsync();
        }

        Assert.Equal(1, await database.Count("parts"));
    }

    [Fact]
    public async Task A_lost_transaction_is_neither_committed_nor_continued_on_another_session()
    {
        await database.Execute("CREATE TABLE lost (id INT PRIMARY KEY)");
        await using var connection = await database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.Execute("INSERT INTO lost VALUES (1)");
        await database.Execute($"KILL {await connection.Number("SELECT CONNECTION_ID()")}");
        await using var insert = connection.Command("INSERT INTO lost VALUES (2)");
        insert.Transaction = transaction;
        await Assert.ThrowsAnyAsync<Exception>(() => insert.ExecuteNonQueryAsync());

        await Assert.ThrowsAsync<IOException>(() => transaction.CommitAsync());
        await connection.CloseAsync();
        await connection.OpenAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => insert.ExecuteNonQueryAsync());
        Assert.Equal(0, await database.Count("lost"));
    }

    [Fact]
    public async Task A_transaction_whose_connection_was_closed_touches_nobody_else_s()
    {
        await database.Execute("CREATE TABLE closed (id INT PRIMARY KEY)");
        var pool = database.Pool(connections: 1);
        await using var first = await database.Open(pool);
        var transaction = await first.BeginTransactionAsync();
        await first.CloseAsync();
        await using var second = await database.Open(pool);
        await second.BeginTransactionAsync();
        await second.Execute("INSERT INTO closed VALUES (1)");

        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync());
        await transaction.DisposeAsync();

        Assert.Equal(1, await second.Number("SELECT COUNT(*) FROM closed"));
        Assert.Equal(0, await database.Count("closed"));
    }

    [Fact]
    public async Task A_transaction_ends_once()
    {
        await using var connection = await database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        await transaction.CommitAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.RollbackAsync());
    }

    [Fact]
    public async Task A_transaction_that_is_not_committed_is_rolled_back()
    {
        await database.Execute("CREATE TABLE undone (id INT PRIMARY KEY)");
        await using var connection = await database.Open();
        await using (await connection.BeginTransactionAsync()) await connection.Execute("INSERT INTO undone VALUES (1)");

        Assert.Equal(0, await connection.Number("SELECT COUNT(*) FROM undone"));
    }
}
