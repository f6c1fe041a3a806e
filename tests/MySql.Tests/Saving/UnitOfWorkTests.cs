using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Saving;

public sealed class UnitOfWorkTests(ShopDatabase database) : IClassFixture<ShopDatabase>
{
    [Fact]
    public async Task What_is_rolled_back_never_was()
    {
        await using var shop = database.Open();
        await using var transaction = await shop.Database.BeginTransactionAsync();
        shop.Add(new Customer { Name = "undone" });
        await shop.SaveChangesAsync();
        await transaction.RollbackAsync();

        Assert.Equal(0, await Count("undone"));
    }

    [Fact]
    public async Task What_is_committed_stays()
    {
        await using var shop = database.Open();
        await using var transaction = await shop.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        shop.Add(new Customer { Name = "done" });
        await shop.SaveChangesAsync();
        Assert.Equal(0, await Count("done"));
        await transaction.CommitAsync();

        Assert.Equal(1, await Count("done"));
    }

    [Fact]
    public async Task What_is_left_without_commit_never_was()
    {
        await using (var shop = database.Open())
        {
            await shop.Database.BeginTransactionAsync();
            shop.Add(new Customer { Name = "left" });
            await shop.SaveChangesAsync();
        }

        Assert.Equal(0, await Count("left"));
    }

    [Fact]
    public async Task A_savepoint_undoes_a_part()
    {
        await using var shop = database.Open();
        await using var transaction = await shop.Database.BeginTransactionAsync();
        shop.Add(new Customer { Name = "part one" });
        await shop.SaveChangesAsync();
        await transaction.CreateSavepointAsync("part");
        shop.Add(new Customer { Name = "part two" });
        await shop.SaveChangesAsync();
        await transaction.RollbackToSavepointAsync("part");
        await transaction.ReleaseSavepointAsync("part");
        await transaction.CommitAsync();

        Assert.Equal((1, 0), (await Count("part one"), await Count("part two")));
    }

    [Fact]
    public async Task A_refused_save_leaves_the_transaction_usable()
    {
        await using var shop = database.Open();
        await using var transaction = await shop.Database.BeginTransactionAsync();
        shop.Add(new Customer { Name = "kept" });
        await shop.SaveChangesAsync();
        var refused = shop.Add(new Customer { Name = "refused", Email = "u1@x.io" });
        await Assert.ThrowsAsync<DbUpdateException>(() => shop.SaveChangesAsync());
        refused.State = EntityState.Detached;
        await transaction.CommitAsync();

        Assert.Equal((1, 0), (await Count("kept"), await Count("refused")));
    }

    [Fact]
    public async Task A_context_may_share_the_connection_of_another()
    {
        await using var first = database.Open();
        await using var transaction = await first.Database.BeginTransactionAsync();
        first.Add(new Customer { Name = "shared" });
        await first.SaveChangesAsync();

        var options = new DbContextOptionsBuilder<ShopContext>();
        options.UseMySql(first.Database.GetDbConnection());
        await using var second = new ShopContext(options.Options);
        await second.Database.UseTransactionAsync(Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction));
        Assert.Equal(1, await second.Customers.CountAsync(c => c.Name == "shared"));
        await transaction.RollbackAsync();
    }

    [Fact]
    public async Task The_victim_of_a_deadlock_tries_again()
    {
        var tries = 0;
        var before = await Total();

        await Task.WhenAll(Cross(1001, 1011), Cross(1011, 1001));

        Assert.True(tries > 2, "there was no deadlock");
        Assert.Equal(before + 4, await Total());

        async Task Cross(long first, long second)
        {
            await using var shop = database.Open(retry: true);
            await shop.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                Interlocked.Increment(ref tries);
                await using var transaction = await shop.Database.BeginTransactionAsync();
                await Increment(shop, first);
                await Task.Delay(200);
                await Increment(shop, second);
                await transaction.CommitAsync();
            });
        }
    }

    [Fact]
    public async Task Without_a_strategy_the_victim_of_a_deadlock_hears_of_it()
    {
        var errors = (await Task.WhenAll(Cross(1021, 1031), Cross(1031, 1021))).OfType<DbUpdateException>().ToList();

        Assert.True(MySqlErrors.IsDeadlock(Assert.Single(errors)));

        async Task<Exception?> Cross(long first, long second)
        {
            await using var shop = database.Open();
            await using var transaction = await shop.Database.BeginTransactionAsync();
            return await Record.ExceptionAsync(async () =>
            {
                (await shop.Orders.FindAsync(first))!.Quantity++;
                await shop.SaveChangesAsync();
                await Task.Delay(200);
                (await shop.Orders.FindAsync(second))!.Quantity++;
                await shop.SaveChangesAsync();
                await transaction.CommitAsync();
            });
        }
    }

    private static Task<int> Increment(ShopContext shop, long id) =>
        shop.Orders.Where(o => o.Id == id).ExecuteUpdateAsync(set => set.SetProperty(o => o.Quantity, o => o.Quantity + 1));

    private async Task<int> Total()
    {
        await using var shop = database.Open();
        return await shop.Orders.Where(o => o.Id == 1001 || o.Id == 1011).SumAsync(o => o.Quantity);
    }

    private async Task<int> Count(string name)
    {
        await using var shop = database.Open();
        return await shop.Customers.CountAsync(c => c.Name == name);
    }
}
