using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

public sealed class ShapeTests(ShopDatabase shop) : QueryTests(shop)
{
    private static readonly List<long> Some = [1001, 1002, 1033, 5];

    [Fact]
    public Task Rows_are_filtered() => Same(s => s.Orders.Where(o => o.State == OrderState.Paid && o.Total > 15m).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Ids_sort_by_time() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Id));

    [Fact]
    public Task Numbers_of_a_list() => Same(s => s.Orders.Where(o => Some.Contains(o.Id)).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Ids_of_an_array()
    {
        var wanted = new[] { Sample.Ids[1], Sample.Ids[3] };
        return Same(s => s.Customers.Where(c => wanted.Contains(c.Id)).OrderBy(c => c.Id).Select(c => c.Name));
    }

    [Fact]
    public Task States_of_a_list()
    {
        List<OrderState> wanted = [OrderState.New, OrderState.Paid];
        return Same(s => s.Orders.Where(o => wanted.Contains(o.State)).OrderBy(o => o.Id).Select(o => o.Id));
    }

    [Fact]
    public Task An_empty_list_holds_nothing()
    {
        List<long> none = [];
        return SameNothing(s => s.Orders.Where(o => none.Contains(o.Id)).Select(o => o.Id));
    }

    [Fact]
    public Task A_list_is_asked_with_any() => Same(s => s.Orders.Where(o => Some.Any(id => id == o.Id)).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Constants_become_a_table() => Same(s => s.Orders.Where(o => new[] { 1001L, 1002L }.Count(id => id <= o.Id) == 1).Select(o => o.Id));

    [Fact]
    public Task Pages() => Same(s => s.Orders.OrderByDescending(o => o.CreatedAt).ThenBy(o => o.Id).Skip(3).Take(5).Select(o => o.Id));

    [Fact]
    public Task All_but_the_first() => Same(s => s.Orders.OrderBy(o => o.Id).Skip(15).Select(o => o.Id));

    [Fact]
    public Task A_page_is_joined_afterwards() =>
        Same(s => s.Customers.OrderBy(c => c.Id).Skip(1).Take(2).SelectMany(c => c.Orders).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Membership_in_a_page() =>
        Same(s => s.Orders.Where(o => s.Customers.OrderBy(c => c.Id).Take(2).Select(c => c.Id).Contains(o.CustomerId)).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Absence_from_a_page() =>
        Same(s => s.Orders.Where(o => !s.Customers.OrderBy(c => c.Id).Take(2).Select(c => c.Id).Contains(o.CustomerId)).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Joins() =>
        Same(s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.Name }).OrderBy(x => x.Id));

    [Fact]
    public Task Joins_that_keep_the_left_side() =>
        Same(s => s.Customers.SelectMany(c => c.Orders.Where(o => o.Quantity > 10).DefaultIfEmpty(), (c, o) => new { c.Name, Order = o == null ? 0 : o.Id })
            .OrderBy(x => x.Order).ThenBy(x => x.Name));

    [Fact]
    public Task Left_join_by_name() =>
        Same(s => s.Customers.LeftJoin(s.Orders.Where(o => o.Rush), c => c.Id, o => o.CustomerId, (c, o) => new { c.Name, Id = o == null ? -1 : o.Id }).OrderBy(x => x.Id));

    [Fact]
    public Task Navigation_to_the_parent() => Same(s => s.Orders.Where(o => o.Customer!.Name == "bob").OrderBy(o => o.Id).Select(o => o.Customer!.Address.City + o.Id));

    [Fact]
    public Task Children_of_all() => Same(s => s.Customers.SelectMany(c => c.Orders).Where(o => o.Quantity > 0).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Groups() => Same(s => s.Orders.GroupBy(o => o.State)
        .Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(o => o.Total), Last = g.Max(o => o.CreatedAt), Quantity = g.Sum(o => o.Quantity) }).OrderBy(x => x.Key));

    [Fact]
    public Task Groups_with_a_condition() => Same(s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Sum(o => o.Quantity) > 10)
        .Select(g => new { g.Key, Average = g.Average(o => o.Quantity) }).OrderBy(x => x.Key));

    [Fact]
    public Task Groups_by_month() => Same(s => s.Orders.GroupBy(o => new { o.CreatedAt.Year, o.CreatedAt.Month })
        .Select(g => new { g.Key.Year, g.Key.Month, Count = g.LongCount() }).OrderBy(x => x.Year).ThenBy(x => x.Month));

    [Fact]
    public Task Groups_count_what_differs() =>
        Same(s => s.Orders.GroupBy(o => o.State).Select(g => new { g.Key, Customers = g.Select(o => o.CustomerId).Distinct().Count() }).OrderBy(x => x.Key));

    [Fact]
    public Task Groups_count_what_holds() =>
        Same(s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Rushed = g.Count(o => o.Rush), None = g.Count(o => o.Note == null) }).OrderBy(x => x.Key));

    [Fact]
    public Task Children_are_counted_and_summed() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => new
    {
        c.Name,
        Any = c.Orders.Any(o => o.Rush),
        Count = c.Orders.Count,
        Sum = c.Orders.Sum(o => o.Total),
        Most = c.Orders.Max(o => (int?)o.Quantity),
    }));

    [Fact]
    public Task All_children() => Same(s => s.Customers.Where(c => c.Orders.All(o => o.Quantity > -10)).OrderBy(c => c.Id).Select(c => c.Name));

    [Fact]
    public Task The_newest_child() =>
        Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Orders.OrderByDescending(o => o.Id).Select(o => o.Id).FirstOrDefault()));

    [Fact]
    public Task Existence_of_grandchildren() => Same(s => s.Customers.Where(c => c.Orders.Any(o => o.Lines.Any(l => l.Quantity == 3))).OrderBy(c => c.Id).Select(c => c.Name));

    [Fact]
    public Task Distinct_values() => Same(s => s.Customers.Select(c => c.Address.City).Distinct().OrderBy(x => x));

    [Fact]
    public Task Unions() =>
        Same(s => s.Customers.Where(c => c.Name == "Ann").Select(c => c.Name).Union(s.Customers.Where(c => c.Name == "bob").Select(c => c.Name)).OrderBy(n => n));

    [Fact]
    public Task Concatenations_keep_doubles() =>
        Same(s => s.Customers.Select(c => c.Address.City).Concat(s.Customers.Where(c => c.Name == "Ann").Select(c => c.Address.City)).OrderBy(x => x));

    [Fact]
    public Task Differences_and_intersections() =>
        Same(s => s.Customers.Select(c => c.Name).Except(s.Customers.Where(c => c.Email == null).Select(c => c.Name)).Intersect(s.Customers.Select(c => c.Name))
            .OrderBy(n => n.Length).ThenBy(n => n));

    [Fact]
    public Task Choices() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Rush ? "rush" : o.State == OrderState.New ? "new" : "other"));

    [Fact]
    public Task Truth_values() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { Many = o.Quantity > 3, Calm = !o.Rush, Both = o.Rush && o.Quantity > 0 }));

    [Fact]
    public Task Truth_in_a_condition() => Same(s => s.Orders.Where(o => o.Rush == (o.Quantity > 0)).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Substitutes_for_nothing() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Note ?? "-"));

    [Fact]
    public Task Owned_values_are_filtered() =>
        Same(s => s.Customers.Where(c => c.Address.City == "Rome" && c.Address.Zip != null).OrderBy(c => c.Id).Select(c => c.Address.Street));

    [Fact]
    public Task Order_by_a_condition() => Same(s => s.Orders.OrderBy(o => o.Note == null).ThenByDescending(o => o.Id).Select(o => o.Id));
}
