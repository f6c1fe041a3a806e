using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ZiZhiJin.MySql;

namespace ZiZhiJin.Storage;

/// <summary>What <c>dotnet ef</c> looks at. It compares models and never connects.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<ZiZhiJinDb>
{
    public ZiZhiJinDb CreateDbContext(string[] args) =>
        new((DbContextOptions<ZiZhiJinDb>)new DbContextOptionsBuilder<ZiZhiJinDb>().UseMySql("server=127.0.0.1;database=design").Options);
}
