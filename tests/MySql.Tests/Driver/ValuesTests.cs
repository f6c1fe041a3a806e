using System.Data;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.MySql.Tests.Driver;

/// <summary>Commands written by hand: what goes in comes out.</summary>
public sealed class ValuesTests(DriverDatabase database) : IClassFixture<DriverDatabase>
{
    public static TheoryData<string, object> Rows => new()
    {
        { "BINARY(16)", Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057") },
        { "DATETIME(6)", new DateTime(2026, 1, 31, 23, 59, 58).AddTicks(1234560) },
        { "TIME(6)", new TimeSpan(0, 23, 59, 58, 123, 456) },
        { "BIGINT", long.MinValue },
        { "BIGINT UNSIGNED", ulong.MaxValue },
        { "INT", int.MaxValue },
        { "DECIMAL(28,8)", 12345678901234567890.12345678m },
        { "DOUBLE", Math.PI },
        { "TINYINT(1)", true },
        { "VARCHAR(50)", "a'b\\c\"%_\n中😀" },
        { "VARBINARY(50)", new byte[] { 0, 1, 39, 92, 255, 0 } },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_value_comes_back_as_it_went_in(string type, object value)
    {
        await using var connection = await database.Open();
        await connection.Execute($"CREATE OR REPLACE TEMPORARY TABLE one (v {type})");
        await using (var insert = connection.Command("INSERT INTO one VALUES (@v)"))
        {
            insert.Bind("@v", value);
            await insert.ExecuteNonQueryAsync();
        }

        await using var reader = await connection.Command("SELECT v FROM one").ExecuteReaderAsync();
        await reader.ReadAsync();
        Assert.Equal(value, value is Guid ? reader.GetGuid(0) : reader.GetValue(0));
    }

    [Fact]
    public async Task A_moment_is_stored_in_utc()
    {
        await using var connection = await database.Open();
        await using var command = connection.Command("SELECT CAST(@v AS DATETIME(6))");
        command.Bind("@v", new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.FromHours(8)).AddTicks(1230));

        Assert.Equal(new DateTime(2026, 5, 5, 23, 8, 9).AddTicks(1230), await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_day_and_a_time_of_day_keep_all_their_parts()
    {
        await using var connection = await database.Open();
        await using var command = connection.Command("SELECT CAST(@day AS DATE), CAST(@time AS TIME(6)), @number + 0, @nothing");
        command.Bind("@day", new DateOnly(2026, 2, 28));
        command.Bind("@time", new TimeOnly(23, 59, 58, 123));
        command.Bind("@number", DayOfWeek.Friday);
        command.Bind("@nothing", null);

        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        Assert.Equal(new DateTime(2026, 2, 28), reader.GetDateTime(0));
        Assert.Equal(new TimeSpan(0, 23, 59, 58, 123), reader.GetValue(1));
        Assert.Equal(5, reader.GetInt32(2));
        Assert.True(await reader.IsDBNullAsync(3));
    }

    [Fact]
    public async Task Ids_sort_by_the_time_at_which_they_were_made()
    {
        var ids = Enumerable.Range(0, 50).Select(i => Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddDays(i * 100))).ToList();
        await database.Execute("CREATE TABLE ids (id BINARY(16) PRIMARY KEY)");
        await using var connection = await database.Open();
        foreach (var id in ids.OrderBy(id => id.GetHashCode()))
        {
            await using var insert = connection.Command("INSERT INTO ids VALUES (@id)");
            insert.Bind("@id", id);
            await insert.ExecuteNonQueryAsync();
        }

        var read = new List<Guid>();
        await using var reader = await connection.Command("SELECT id FROM ids ORDER BY id").ExecuteReaderAsync();
        while (await reader.ReadAsync()) read.Add(await reader.GetFieldValueAsync<Guid>(0));
        Assert.Equal(ids, read);
    }

    [Theory]
    [InlineData("useaffectedrows=true")]
    [InlineData("oldguids=true")]
    [InlineData("treattinyasboolean=false")]
    public void Settings_that_would_falsify_answers_are_refused(string setting) =>
        Assert.Throws<ArgumentException>(() => new GuardedConnection($"server=127.0.0.1;{setting}"));
}
