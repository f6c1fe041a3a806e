using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Saving;

public sealed class ContextTests(ShopDatabase database) : IClassFixture<ShopDatabase>
{
    // Every row takes 0.3 s and is too long to wait in a buffer of the server.
    private const string SlowRows = "SELECT c.*, REPEAT('x', 65536) AS filler FROM Customers c WHERE SLEEP(0.3) = 0";

    [Fact]
    public async Task Pooled_contexts_are_used_again()
    {
        var contexts = new PooledDbContextFactory<ShopContext>(database.Options(), poolSize: 2);

        for (var i = 0; i < 20; i++)
        {
            await using var shop = await contexts.CreateDbContextAsync();
            Assert.True(await shop.Customers.AnyAsync());
            Assert.Empty(shop.ChangeTracker.Entries());
        }
    }

    [Fact]
    public async Task Many_contexts_work_side_by_side()
    {
        var contexts = new PooledDbContextFactory<ShopContext>(database.Options());

        await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            await using var shop = await contexts.CreateDbContextAsync();
            shop.Add(new Customer { Name = "side by side" });
            await shop.SaveChangesAsync();
        }));

        Assert.Equal(50, await database.Open().Customers.CountAsync(c => c.Name == "side by side"));
    }

    [Fact]
    public async Task A_query_obeys_its_time_limit()
    {
        await using var shop = database.Open();
        shop.Database.SetCommandTimeout(1);

        var took = await Measure<TimeoutException>(() => shop.Database.ExecuteSqlRawAsync("SELECT SLEEP(30)"));

        Assert.InRange(took, 1000, 2000);
        Assert.True(await shop.Customers.AnyAsync());
    }

    [Fact]
    public async Task A_query_is_cancelled()
    {
        await using var shop = database.Open();
        using var cancel = new CancellationTokenSource(300);

        var took = await Measure<OperationCanceledException>(() => shop.Database.ExecuteSqlRawAsync("SELECT SLEEP(30)", cancel.Token));

        Assert.InRange(took, 300, 1300);
        Assert.True(await shop.Customers.AnyAsync());
    }

    [Fact]
    public async Task A_query_is_cancelled_between_two_rows()
    {
        await using var shop = database.Open();
        using var cancel = new CancellationTokenSource(500);

        var took = await Measure<OperationCanceledException>(() => shop.Customers.FromSqlRaw(SlowRows).ToListAsync(cancel.Token));

        Assert.InRange(took, 500, 1500);
        Assert.True(await shop.Customers.AnyAsync());
    }

    [Fact]
    public async Task A_time_limit_counts_while_rows_arrive()
    {
        await using var shop = database.Open();
        shop.Database.SetCommandTimeout(1);

        var took = await Measure<Exception>(() => shop.Customers.FromSqlRaw(SlowRows.Replace("0.3)", "0.7)", StringComparison.Ordinal)).ToListAsync());

        Assert.InRange(took, 1000, 2000);
    }

    private static async Task<long> Measure<TException>(Func<Task> act) where TException : Exception
    {
        var watch = Stopwatch.StartNew();
        var error = await Assert.ThrowsAnyAsync<Exception>(act);
        Assert.True(error is TException || error.InnerException is TException, error.ToString());
        return watch.ElapsedMilliseconds;
    }
}
