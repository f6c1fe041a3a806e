using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Saving;

/// <summary>ExecuteUpdate and ExecuteDelete: each test has orders of its own, marked by their note.</summary>
public sealed class BulkTests(ShopDatabase database) : IClassFixture<ShopDatabase>, IAsyncLifetime
{
    private readonly string _mark = $"bulk {Guid.NewGuid():N}";
    private readonly ShopContext _shop = database.Open();
    private static long _next = 40_000;

    private IQueryable<Order> Mine => _shop.Orders.Where(o => o.Note == _mark);

    public async Task InitializeAsync()
    {
        var first = Interlocked.Add(ref _next, 100);
        _shop.AddRange(Enumerable.Range(0, 20).Select(i => new Order
        {
            Id = first + i,
            CustomerId = Sample.Ids[i % 2],
            CreatedAt = Sample.Start,
            Day = new DateOnly(2026, 1, 1),
            Quantity = i,
            Note = _mark,
            Lines = [new OrderLine { Article = _mark }],
        }));
        await _shop.SaveChangesAsync();
        _shop.ChangeTracker.Clear();
    }

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Fact]
    public async Task Columns_are_computed_from_columns()
    {
        Assert.Equal(20, await Mine.ExecuteUpdateAsync(set => set.SetProperty(o => o.Quantity, o => o.Quantity * 2 + 1).SetProperty(o => o.Rush, true)));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => i * 2 + 1), await Mine.Where(o => o.Rush).OrderBy(o => o.Id).Select(o => o.Quantity).ToListAsync());
    }

    [Fact]
    public async Task A_join_decides_which_rows_change()
    {
        Assert.Equal(10, await Mine.Where(o => o.Customer!.Name == "bob").ExecuteUpdateAsync(set => set.SetProperty(o => o.Quantity, -1)));

        Assert.Equal(10, await Mine.CountAsync(o => o.Quantity == -1 && o.CustomerId == Sample.Ids[1]));
    }

    [Fact]
    public async Task A_value_comes_from_a_joined_row()
    {
        var withNames = Mine.Select(o => new { Order = o, o.Customer!.Name });

        Assert.Equal(20, await withNames.ExecuteUpdateAsync(set => set.SetProperty(x => x.Order.Weight, x => x.Name.Length)));

        Assert.Equal(20, await Mine.CountAsync(o => o.Weight == 3));
    }

    [Fact]
    public async Task Owned_values_change()
    {
        await using var other = database.Open();

        Assert.Equal(1, await _shop.Customers.Where(c => c.Name == "bob").ExecuteUpdateAsync(set => set.SetProperty(c => c.Address.Zip, "new")));

        Assert.Equal("new", await other.Customers.Where(c => c.Name == "bob").Select(c => c.Address.Zip).SingleAsync());
    }

    [Fact]
    public async Task Rows_that_are_the_same_afterwards_count() =>
        Assert.Equal(20, await Mine.ExecuteUpdateAsync(set => set.SetProperty(o => o.Note, _mark)));

    [Fact]
    public async Task Of_two_that_take_the_last_one_gets_it()
    {
        var taken = await Task.WhenAll(Take(), Take(), Take());

        Assert.Equal(1, taken.Sum());

        async Task<int> Take()
        {
            await using var shop = database.Open();
            return await shop.Orders.Where(o => o.Note == _mark && o.Quantity == 1).ExecuteUpdateAsync(set => set.SetProperty(o => o.Quantity, o => o.Quantity - 1000));
        }
    }

    [Fact]
    public async Task A_page_changes()
    {
        Assert.Equal(5, await Mine.OrderBy(o => o.Id).Take(5).ExecuteUpdateAsync(set => set.SetProperty(o => o.Quantity, -5)));

        Assert.Equal(5, await Mine.CountAsync(o => o.Quantity == -5));
    }

    [Fact]
    public async Task Rows_are_deleted()
    {
        Assert.Equal(20, await _shop.Lines.Where(l => l.Article == _mark).ExecuteDeleteAsync());
        Assert.Equal(12, await Mine.Where(o => o.Quantity >= 8).ExecuteDeleteAsync());

        Assert.Equal(8, await Mine.CountAsync());
    }

    [Fact]
    public async Task A_join_decides_which_rows_are_deleted()
    {
        Assert.Equal(10, await Mine.Where(o => o.Customer!.Name == "bob").ExecuteDeleteAsync());

        Assert.Equal(10, await Mine.CountAsync());
    }

    [Fact]
    public async Task A_subquery_decides_which_rows_are_deleted() =>
        Assert.Equal(4, await _shop.Lines.Where(l => Mine.Any(o => o.Id == l.OrderId && o.Quantity < 4)).ExecuteDeleteAsync());

    [Fact]
    public async Task A_page_is_deleted()
    {
        Assert.Equal(5, await Mine.OrderBy(o => o.Quantity).Take(5).ExecuteDeleteAsync());

        Assert.Equal(5, await Mine.MinAsync(o => o.Quantity));
    }

    [Fact]
    public async Task Nothing_found_is_nothing_done() =>
        Assert.Equal(0, await Mine.Where(o => o.Quantity > 1000).ExecuteDeleteAsync());
}
