using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

/// <summary>What a query may ask: the same rows, once on the server and once in memory.</summary>
public sealed record Shelves(IQueryable<Customer> Customers, IQueryable<Order> Orders, IQueryable<OrderLine> Lines);
