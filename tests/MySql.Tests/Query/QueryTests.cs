using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

/// <summary>The same lambda runs on the server and in LINQ to Objects; the answers must be equal.</summary>
[Collection(QueryCollection.Name)]
public abstract class QueryTests(ShopDatabase shop)
{
    private static readonly Shelves InMemory = Remember();

    protected ShopDatabase Shop { get; } = shop;

    /// <summary>The rows in their order. A query that finds nothing proves nothing.</summary>
    protected async Task Same<T>(Func<Shelves, IQueryable<T>> query)
    {
        var expected = query(InMemory).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await Ask(query));
    }

    protected async Task SameNothing<T>(Func<Shelves, IQueryable<T>> query)
    {
        Assert.Empty(query(InMemory));
        Assert.Empty(await Ask(query));
    }

    protected void SameValue<T>(Func<Shelves, T> query)
    {
        using var shop = Shop.Open();
        Assert.Equal(query(InMemory), query(OnServer(shop)));
    }

    private async Task<List<T>> Ask<T>(Func<Shelves, IQueryable<T>> query)
    {
        await using var shop = Shop.Open();
        return await query(OnServer(shop)).ToListAsync();
    }

    private static Shelves OnServer(ShopContext shop) =>
        new(shop.Customers.AsNoTracking(), shop.Orders.AsNoTracking(), shop.Lines.AsNoTracking());

    private static Shelves Remember()
    {
        var customers = Sample.Customers();
        foreach (var customer in customers) customer.Orders.ForEach(order => order.Customer = customer);
        var orders = customers.SelectMany(customer => customer.Orders).OrderBy(order => order.Id).ToList();
        foreach (var order in orders) order.Lines.ForEach(line => line.OrderId = order.Id);
        return new Shelves(customers.AsQueryable(), orders.AsQueryable(), orders.SelectMany(order => order.Lines).AsQueryable());
    }
}
