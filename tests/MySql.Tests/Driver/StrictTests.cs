using ZiZhiJin.MySql.Driver;
using ZiZhiJin.Servers;

namespace ZiZhiJin.MySql.Tests.Driver;

/// <summary>A server that somebody told to be lenient.</summary>
public sealed class StrictTests
{
    [Theory]
    [InlineData("")]
    [InlineData("ANSI_QUOTES")]
    public async Task A_lenient_server_still_refuses_a_row_that_lacks_what_must_stand_in_it(string mode)
    {
        await using var server = await MariaDbServer.StartNew();
        await using (var before = await Open(server.ConnectionString(""))) await before.Execute($"SET GLOBAL sql_mode = '{mode}'; CREATE DATABASE lenient");

        await using var connection = await Open(server.ConnectionString("lenient"));
        await connection.Execute("CREATE TABLE rows_of_two (id INT PRIMARY KEY, said VARCHAR(10) NOT NULL)");

        Assert.NotNull(await Record.ExceptionAsync(() => connection.Execute("INSERT INTO rows_of_two VALUES (1, 'a'), (2, NULL)")));
        Assert.Equal(0, await connection.Number("SELECT COUNT(*) FROM rows_of_two"));
        Assert.Equal(1, await connection.Number($"SELECT @@GLOBAL.sql_mode = '{mode}' AND FIND_IN_SET('STRICT_TRANS_TABLES', @@SESSION.sql_mode) > 0 AND @@SESSION.sql_mode LIKE '%{mode}%'"));
    }

    private static async Task<GuardedConnection> Open(string connectionString)
    {
        var connection = new GuardedConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }
}
