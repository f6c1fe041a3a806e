using System.Data;

namespace ZiZhiJin.MySql.Tests.Driver;

/// <summary>Counted by the server: asking for the count is one question itself.</summary>
public sealed class RoundTripCostTests(DriverDatabase database) : IClassFixture<DriverDatabase>
{
    [Fact]
    public async Task A_hot_checkout_costs_no_round_trip()
    {
        var pool = database.Pool(connections: 1);
        await using (var warm = await database.Open(pool)) await warm.Execute("SELECT 1");
        var before = await Questions(pool);

        for (var i = 0; i < 50; i++)
        {
            await using var connection = await database.Open(pool);
            await connection.Execute("SELECT 1");
        }

        Assert.Equal(51, await Questions(pool) - before);
    }

    [Fact]
    public async Task A_transaction_costs_one_round_trip_to_begin_and_one_to_end()
    {
        var pool = database.Pool(connections: 1);
        await using (var warm = await database.Open(pool)) await warm.Execute("SELECT 1");
        var before = await Questions(pool);

        await using (var connection = await database.Open(pool))
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await transaction.CommitAsync();
        }

        Assert.Equal(3, await Questions(pool) - before);
    }

    [Fact]
    public async Task Reading_a_single_row_costs_one_round_trip()
    {
        var pool = database.Pool(connections: 1);
        var before = await Questions(pool);

        await using (var connection = await database.Open(pool))
        {
            await using var reader = await connection.Command("SELECT 1").ExecuteReaderAsync(CommandBehavior.SingleRow);
            Assert.True(await reader.ReadAsync());
        }

        Assert.Equal(2, await Questions(pool) - before);
    }

    [Fact]
    public async Task A_warning_costs_one_more_round_trip()
    {
        await database.Execute("CREATE TABLE warned (id INT PRIMARY KEY); INSERT INTO warned VALUES (1)");
        var pool = database.Pool(connections: 1);
        var before = await Questions(pool);

        await using (var connection = await database.Open(pool)) await connection.Execute("INSERT IGNORE INTO warned VALUES (1)");

        Assert.Equal(3, await Questions(pool) - before);
    }

    private async Task<long> Questions(string pool)
    {
        await using var connection = await database.Open(pool);
        return await connection.Number("SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'QUESTIONS'");
    }
}
