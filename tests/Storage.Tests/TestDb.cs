using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql;
using ZiZhiJin.Servers;

namespace ZiZhiJin.Storage.Tests;

/// <summary>A fresh database with the newest schema.</summary>
public sealed class TestDb : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private TestDb(TestDatabase database) => _database = database;

    public static async Task<TestDb> Create()
    {
        var created = new TestDb(await TestDatabase.Create("model"));
        await using var db = created.Open();
        await db.Database.MigrateAsync();
        return created;
    }

    public ZiZhiJinDb Open() => new((DbContextOptions<ZiZhiJinDb>)new DbContextOptionsBuilder<ZiZhiJinDb>().UseMySql(_database.ConnectionString).Options);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
