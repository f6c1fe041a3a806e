using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

[Collection(QueryCollection.Name)]
public sealed class LoadingTests(ShopDatabase database) : IAsyncLifetime
{
    private readonly ShopContext _shop = database.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Fact]
    public async Task Children_and_grandchildren_come_along()
    {
        var customers = await _shop.Customers.Include(c => c.Orders.OrderBy(o => o.Id)).ThenInclude(o => o.Lines).OrderBy(c => c.Id).ToListAsync();

        Assert.Equal((5, 20, 30), (customers.Count, customers.Sum(c => c.Orders.Count), customers.Sum(c => c.Orders.Sum(o => o.Lines.Count))));
    }

    [Fact]
    public async Task Children_and_grandchildren_come_in_queries_of_their_own()
    {
        var commands = await database.CountCommands(async () =>
        {
            var customers = await _shop.Customers.Include(c => c.Orders).ThenInclude(o => o.Lines).AsSplitQuery().ToListAsync();
            Assert.Equal(30, customers.Sum(c => c.Orders.Sum(o => o.Lines.Count)));
        });

        Assert.Equal(3, commands);
    }

    [Fact]
    public async Task Only_the_first_child_comes_along()
    {
        var customers = await _shop.Customers.Include(c => c.Orders.OrderBy(o => o.Id).Take(1)).ToListAsync();

        Assert.All(customers, c => Assert.Equal(0, Assert.Single(c.Orders).Id % 10));
    }

    [Fact]
    public async Task Rows_stream_one_by_one()
    {
        var read = 0;
        await foreach (var _ in _shop.Orders.AsAsyncEnumerable())
        {
            if (++read == 3) break;
        }

        Assert.Equal(20, await _shop.Orders.CountAsync());
    }

    [Fact]
    public async Task Handwritten_sql_is_composed_on()
    {
        const string City = "Rome";

        Assert.Equal(2, await _shop.Customers.FromSql($"SELECT * FROM Customers WHERE Address_City = {City}").Where(c => c.Email != null).CountAsync());
        Assert.Equal(42, await _shop.Database.SqlQuery<int>($"SELECT 41 + {1} AS Value").SingleAsync());
    }

    [Fact]
    public async Task A_first_child_of_each_by_a_join_is_refused_clearly()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => _shop.Customers.SelectMany(c => c.Orders.Select(o => c.Name + o.Id).Take(1)).ToListAsync());

        Assert.Contains("LATERAL", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_optional_first_child_of_each_by_a_join_is_refused_clearly()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => _shop.Customers.SelectMany(c => c.Orders.Select(o => c.Name + o.Id).Take(1).DefaultIfEmpty()).ToListAsync());

        Assert.Contains("LATERAL", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Synchronous_queries_give_the_same()
    {
        var orders = await Task.Run(() => _shop.Orders.Include(o => o.Lines).OrderBy(o => o.Id).ToList());

        Assert.Equal(20, orders.Count);
    }

    [Fact]
    public async Task A_compiled_query_is_asked_again_and_again()
    {
        var find = EF.CompileAsyncQuery((ShopContext shop, Guid id) => shop.Customers.FirstOrDefault(c => c.Id == id));

        foreach (var id in Sample.Ids) Assert.Equal(id, (await find(_shop, id))!.Id);
    }

    [Fact]
    public async Task A_compiled_search_escapes_its_parameter_each_time()
    {
        var find = EF.CompileAsyncQuery((ShopContext shop, string part) => shop.Customers.Where(c => c.Name.Contains(part)).Select(c => c.Name).FirstOrDefault());

        Assert.Equal("C%d_e|f", await find(_shop, "%d_"));
        Assert.Equal("bob", await find(_shop, "ob"));
        Assert.Null(await find(_shop, "%%"));
    }
}
