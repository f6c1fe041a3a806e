using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

public sealed class NumberTests(ShopDatabase shop) : QueryTests(shop)
{
    [Fact]
    public Task Whole_numbers_divide_without_a_rest() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Quantity / 2));

    [Fact]
    public Task Whole_numbers_divide_in_a_condition() => Same(s => s.Orders.Where(o => o.Quantity / 4 == 1).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Negative_numbers_divide_toward_zero() => Same(s => s.Orders.Where(o => o.Quantity < 0).OrderBy(o => o.Id).Select(o => o.Quantity / 5));

    [Fact]
    public Task Fractions_divide_exactly() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Weight / 2));

    [Fact]
    public Task The_rest_has_the_sign_of_the_dividend() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Quantity % 3));

    [Fact]
    public Task Numbers_add_and_multiply() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Quantity * 2 + 1 - o.Quantity));

    [Fact]
    public Task Bits_are_masked() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Quantity & 6));

    [Fact]
    public Task Bits_are_set() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Quantity | -8));

    [Fact]
    public Task Bits_are_flipped() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Quantity ^ 5));

    [Fact]
    public Task Bits_are_inverted() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => ~o.Quantity));

    [Fact]
    public Task Bits_decide_a_condition() => Same(s => s.Orders.Where(o => (o.Flags & 4) != 0).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Amounts_without_sign() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => Math.Abs(o.Quantity)));

    [Fact]
    public Task Amounts_up_down_and_cut() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { Up = Math.Ceiling(o.Total), Down = Math.Floor(o.Total), Cut = Math.Truncate(o.Total) }));

    [Fact]
    public Task The_greater_and_the_lesser() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { Greater = Math.Max(o.Quantity, 3), Lesser = Math.Min(o.Quantity, 3) }));

    [Fact]
    public Task Signs() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => Math.Sign(o.Quantity)));

    [Fact]
    public Task Powers_and_roots() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { Square = Math.Pow(o.Flags, 2), Root = Math.Sqrt(o.Flags * o.Flags) }));

    [Fact]
    public Task Rounding_in_a_projection_is_done_by_csharp() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => Math.Round(o.Total * 10, 1)));

    [Fact]
    public async Task Rounding_in_a_condition_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Same(s => s.Orders.Where(o => Math.Round(o.Total) == 10).Select(o => o.Id)));

    [Fact]
    public Task Money_is_compared_exactly() => Same(s => s.Orders.Where(o => o.Total == 10.1234m).Select(o => o.Id));

    [Fact]
    public Task Numbers_are_converted() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { L = (long)o.Quantity, D = (double)o.Quantity, I = (int)o.State }));

    [Fact]
    public Task Negation() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => -o.Quantity));
}
