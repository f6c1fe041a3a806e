namespace ZiZhiJin.MySql.Tests.Driver;

public sealed class ErrorsTests(DriverDatabase database) : IClassFixture<DriverDatabase>, IAsyncLifetime
{
    public Task InitializeAsync() => database.Execute("""
        CREATE TABLE IF NOT EXISTS parents (id INT PRIMARY KEY) ENGINE=InnoDB;
        CREATE TABLE IF NOT EXISTS children (id INT PRIMARY KEY, parent INT NOT NULL, name VARCHAR(5), age TINYINT, born DATE, CHECK (age <> 13),
            CONSTRAINT u_name UNIQUE (name), FOREIGN KEY (parent) REFERENCES parents (id)) ENGINE=InnoDB;
        INSERT IGNORE INTO parents VALUES (1);
        INSERT IGNORE INTO children VALUES (1, 1, 'Ann', 1, NULL)
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("INSERT INTO children VALUES (2, 1, 'far too long', 1, NULL)")]
    [InlineData("INSERT INTO children VALUES (2, 1, 'b', 1000, NULL)")]
    [InlineData("INSERT INTO children VALUES (2, NULL, 'b', 1, NULL)")]
    [InlineData("INSERT INTO children (id) VALUES (2)")]
    [InlineData("INSERT INTO children VALUES (2, 1, 'b', 13, NULL)")]
    [InlineData("INSERT INTO children VALUES ('x', 1, 'b', 1, NULL)")]
    [InlineData("INSERT INTO children VALUES (2, 1, 'b', 1, '2026-02-30')")]
    public async Task A_row_at_fault_is_a_data_error(string sql)
    {
        var error = await Failure(sql);

        Assert.True(MySqlErrors.IsDataError(error), error.Message);
        Assert.False(MySqlErrors.IsTransient(error));
        Assert.False(MySqlErrors.IsUniqueViolation(error));
    }

    [Theory]
    [InlineData("INSERT INTO children VALUES (1, 1, 'b', 1, NULL)", "PRIMARY")]
    [InlineData("INSERT INTO children VALUES (2, 1, 'Ann', 1, NULL)", "u_name")]
    public async Task A_second_row_of_the_same_key_is_a_unique_violation_that_names_the_index(string sql, string index)
    {
        var error = await Failure(sql);

        Assert.True(MySqlErrors.IsUniqueViolation(error, index));
        Assert.False(MySqlErrors.IsUniqueViolation(error, "another"));
        Assert.False(MySqlErrors.IsDataError(error));
        Assert.False(MySqlErrors.IsTransient(error));
    }

    [Theory]
    [InlineData("INSERT INTO children VALUES (2, 99, 'b', 1, NULL)")]
    [InlineData("DELETE FROM parents WHERE id = 1")]
    public async Task A_row_without_its_parent_is_a_foreign_key_violation(string sql) =>
        Assert.True(MySqlErrors.IsForeignKeyViolation(await Failure(sql)));

    [Fact]
    public async Task Waiting_too_long_for_a_lock_is_a_lock_timeout()
    {
        await using var holder = await database.Open();
        await using var transaction = await holder.BeginTransactionAsync();
        await holder.Execute("UPDATE parents SET id = 1 WHERE id = 1");

        var error = await Failure("SET innodb_lock_wait_timeout = 1; SELECT * FROM parents WHERE id = 1 FOR UPDATE");

        Assert.True(MySqlErrors.IsLockTimeout(error) && MySqlErrors.IsTransient(error));
    }

    [Fact]
    public async Task Two_transactions_that_wait_for_each_other_are_a_deadlock()
    {
        await database.Execute("CREATE TABLE pair (id INT PRIMARY KEY, v INT); INSERT INTO pair VALUES (1, 0), (2, 0)");

        var errors = (await Task.WhenAll(Cross(1, 2), Cross(2, 1))).OfType<Exception>().ToList();

        Assert.True(MySqlErrors.IsDeadlock(Assert.Single(errors)));
        Assert.True(MySqlErrors.IsTransient(errors[0]));
    }

    [Fact]
    public async Task An_absent_server_is_transient()
    {
        var error = await Record.ExceptionAsync(() => database.Open("server=127.0.0.1;port=1;user=a;password=b;connectiontimeout=2"));

        Assert.True(MySqlErrors.IsTransient(error!), error!.ToString());
    }

    [Theory]
    [InlineData("SELEC 1")]
    [InlineData("SELECT * FROM nowhere")]
    [InlineData("SELECT @undefined_parameter")]
    public async Task A_wrong_statement_is_neither_transient_nor_a_data_error(string sql)
    {
        var error = await Failure(sql);

        Assert.False(MySqlErrors.IsTransient(error) || MySqlErrors.IsDataError(error), error.ToString());
    }

    [Fact]
    public void An_error_is_found_through_what_wraps_it()
    {
        Assert.Null(MySqlErrors.Number(new InvalidOperationException("no server spoke")));
        Assert.True(MySqlErrors.IsTransient(new InvalidOperationException("outer", new IOException("inner"))));
    }

    private async Task<Exception> Failure(string sql)
    {
        await using var connection = await database.Open();
        return await Assert.ThrowsAnyAsync<Exception>(() => connection.Execute(sql));
    }

    private async Task<Exception?> Cross(int first, int second)
    {
        await using var connection = await database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        return await Record.ExceptionAsync(async () =>
        {
            await connection.Execute($"UPDATE pair SET v = v + 1 WHERE id = {first}");
            await Task.Delay(300);
            await connection.Execute($"UPDATE pair SET v = v + 1 WHERE id = {second}");
            await transaction.CommitAsync();
        });
    }
}
