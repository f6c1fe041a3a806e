using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql;

namespace ZiZhiJin.Storage.Tests;

public sealed class ModelTests
{
    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var db = new ZiZhiJinDb((DbContextOptions<ZiZhiJinDb>)new DbContextOptionsBuilder<ZiZhiJinDb>().UseMySql("server=127.0.0.1;database=model").Options);

        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: dotnet ef migrations add <AsASentence> --project src/Storage --output-dir Migrations");
    }
}
