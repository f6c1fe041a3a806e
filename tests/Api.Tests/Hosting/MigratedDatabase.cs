using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Servers;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>
/// A database as the migrations leave one. They run once; every database is then made like the first, table by table, in one go, and one ahead of whoever
/// asks for the next.
/// </summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<Task<string>> Script = new(Record);
    private static readonly Lock Turn = new();
    private static Task<string>? _ahead;

    public static Task<string> Create()
    {
        lock (Turn)
        {
            var next = _ahead ?? Make();
            _ahead = Task.Run(Make);
            return next;
        }
    }

    private static async Task<string> Make()
    {
        var script = await Script.Value;
        var database = await TestDatabase.Create("api");
        await In(database.ConnectionString, db => Run(db, script));
        return database.ConnectionString;
    }

    private static async Task<string> Record()
    {
        var first = await TestDatabase.Create("api");
        var script = new StringBuilder("SET FOREIGN_KEY_CHECKS = 0;\n");
        await In(first.ConnectionString, async db =>
        {
            await db.Database.MigrateAsync();
            await db.Database.OpenConnectionAsync();
            foreach (var table in await Read(db, "SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'", column: 0))
            {
                script.Append((await Read(db, $"SHOW CREATE TABLE `{table}`", column: 1)).Single()).Append(";\n");
                if ((await Read(db, $"SELECT 1 FROM `{table}` LIMIT 1", column: 0)).Count > 0) script.Append(Copy(first.Name, table));
            }
        });
        return script.Append("SET FOREIGN_KEY_CHECKS = 1").ToString();
    }

    private static string Copy(string from, string table) => $"INSERT INTO `{table}` SELECT * FROM `{from}`.`{table}`;\n";

    private static async Task In(string connectionString, Func<ZiZhiJinDb, Task> work)
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:MySql"] = connectionString, ["KeyRing:Path"] = TestKeys.Path };
        var services = new ServiceCollection().AddLogging().AddOptions().AddSingleton(TimeProvider.System).AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        await using var storage = services.BuildServiceProvider();
        await using var db = await storage.GetRequiredService<IDbContextFactory<ZiZhiJinDb>>().CreateDbContextAsync();
        await work(db);
    }

    private static async Task Run(ZiZhiJinDb db, string script)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = Command(db, script);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> Read(ZiZhiJinDb db, string query, int column)
    {
        var found = new List<string>();
        await using var command = Command(db, query);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) found.Add($"{reader.GetValue(column)}");
        return found;
    }

    private static DbCommand Command(ZiZhiJinDb db, string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        return command;
    }
}
