using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

public sealed class MomentTests(ShopDatabase shop) : QueryTests(shop)
{
    private static readonly DateTime Start = Sample.Start;

    [Fact]
    public Task Parts_of_a_date() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.CreatedAt.Year, o.CreatedAt.Month, o.CreatedAt.Day, o.CreatedAt.DayOfYear }));

    [Fact]
    public Task Parts_of_a_time() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.CreatedAt.Hour, o.CreatedAt.Minute, o.CreatedAt.Second, o.CreatedAt.Millisecond }));

    [Fact]
    public Task The_date_without_the_time() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.CreatedAt.Date));

    [Fact]
    public Task The_day_of_the_week() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.CreatedAt.DayOfWeek));

    [Fact]
    public Task The_day_of_the_week_in_a_condition() =>
        Same(s => s.Orders.Where(o => o.CreatedAt.DayOfWeek == DayOfWeek.Sunday).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Parts_of_a_day() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.Day.Year, o.Day.Month, o.Day.Day, o.Day.DayOfWeek }));

    [Fact]
    public Task Parts_of_a_time_of_day() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => new { o.Pickup.Hour, o.Pickup.Minute, o.Pickup.Second }));

    [Fact]
    public Task Parts_of_a_moment_are_those_of_utc() =>
        Same(s => s.Orders.Where(o => o.PaidAt != null).OrderBy(o => o.Id).Select(o => new { o.PaidAt!.Value.Hour, o.PaidAt!.Value.Day }));

    [Fact]
    public Task Months_are_added_and_end_with_the_month() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.CreatedAt.AddMonths(1)));

    [Fact]
    public Task Years_and_days_are_added() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.CreatedAt.AddYears(-3).AddDays(30)));

    [Fact]
    public Task Fractions_of_hours_are_added() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.CreatedAt.AddHours(1.5)));

    [Fact]
    public Task Minutes_seconds_and_milliseconds_are_added() =>
        Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.CreatedAt.AddMinutes(-90).AddSeconds(30.25).AddMilliseconds(7)));

    [Fact]
    public Task Days_are_added_from_a_column() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.CreatedAt.AddDays(o.Quantity)));

    [Fact]
    public Task Days_of_the_calendar_are_added() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Day.AddDays(3)));

    [Fact]
    public Task Months_of_the_calendar_are_added() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Day.AddMonths(1)));

    [Fact]
    public Task The_day_of_a_moment() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => DateOnly.FromDateTime(o.CreatedAt)));

    [Fact]
    public Task The_shanghai_day_of_a_moment() =>
        Same(s => s.Orders.Where(o => o.PaidAt != null).OrderBy(o => o.Id).Select(o => DateOnly.FromDateTime(o.PaidAt!.Value.AddHours(8).UtcDateTime)));

    [Fact]
    public Task A_range_of_time() =>
        Same(s => s.Orders.Where(o => o.CreatedAt >= Start.AddDays(10) && o.CreatedAt < Start.AddDays(20)).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task A_moment_equals_itself_to_the_microsecond() => Same(s => s.Orders.Where(o => o.CreatedAt == Start).Select(o => o.Id));

    [Fact]
    public Task A_moment_is_compared_in_any_offset()
    {
        var elsewhere = new DateTimeOffset(Start.AddHours(1), TimeSpan.Zero).ToOffset(TimeSpan.FromHours(5));
        return Same(s => s.Orders.Where(o => o.PaidAt > elsewhere).OrderBy(o => o.Id).Select(o => o.Id));
    }

    [Fact]
    public Task Days_are_compared() => Same(s => s.Orders.Where(o => o.Day >= new DateOnly(2026, 1, 31)).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Times_of_day_are_compared() => Same(s => s.Orders.Where(o => o.Pickup > new TimeOnly(9, 0)).OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Spans_are_compared() => Same(s => s.Orders.Where(o => o.Took < TimeSpan.Zero).OrderBy(o => o.Id).Select(o => new { o.Id, o.Took }));

    [Fact]
    public Task The_clock_of_the_server_runs() => Same(s => s.Orders.Where(o => o.CreatedAt.AddYears(-10) < DateTime.UtcNow).OrderBy(o => o.Id).Select(o => o.Id));
}
