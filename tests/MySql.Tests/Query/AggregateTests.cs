using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

public sealed class AggregateTests(ShopDatabase shop) : QueryTests(shop)
{
    [Fact]
    public void Count() => SameValue(s => s.Orders.Count(o => o.Rush));

    [Fact]
    public void Long_count() => SameValue(s => s.Orders.LongCount());

    [Fact]
    public void Any() => SameValue(s => s.Orders.Any(o => o.Quantity > 20));

    [Fact]
    public void Any_of_none() => SameValue(s => s.Orders.Any(o => o.Quantity > 100));

    [Fact]
    public void All() => SameValue(s => s.Orders.All(o => o.Total > 0));

    [Fact]
    public void Contains() => SameValue(s => s.Orders.Select(o => o.Id).Contains(1002));

    [Fact]
    public void Sum_of_money() => SameValue(s => s.Orders.Sum(o => o.Total));

    [Fact]
    public void Sum_of_whole_numbers() => SameValue(s => s.Orders.Sum(o => o.Quantity));

    [Fact]
    public void Sum_of_nothing() => SameValue(s => s.Orders.Where(o => o.Id < 0).Sum(o => o.Total));

    [Fact]
    public void Average_of_money() => SameValue(s => s.Orders.Average(o => o.Total));

    [Fact]
    public void Average_of_whole_numbers() => SameValue(s => Math.Round(s.Orders.Average(o => o.Quantity), 10));

    [Fact]
    public void Latest_moment() => SameValue(s => s.Orders.Max(o => o.CreatedAt));

    [Fact]
    public void Earliest_moment_of_those_that_have_one() => SameValue(s => s.Orders.Min(o => o.PaidAt));

    [Fact]
    public void Latest_day() => SameValue(s => s.Orders.Max(o => o.Day));

    [Fact]
    public void Greatest_of_nothing() => SameValue(s => s.Orders.Where(o => o.Id < 0).Max(o => (int?)o.Quantity));

    [Fact]
    public void First() => SameValue(s => s.Orders.OrderBy(o => o.Total).First().Id);

    [Fact]
    public void Last() => SameValue(s => s.Orders.OrderBy(o => o.Id).Last().Id);

    [Fact]
    public void Single() => SameValue(s => s.Customers.Single(c => c.Name == "bob").Email);

    [Fact]
    public void None() => SameValue(s => s.Customers.SingleOrDefault(c => c.Name == "nobody")?.Email);

    [Fact]
    public void Element_at_a_place() => SameValue(s => s.Orders.OrderBy(o => o.Id).ElementAt(7).Id);

    [Fact]
    public void Count_of_different_values() => SameValue(s => s.Customers.Select(c => c.Address.City).Distinct().Count());
}
