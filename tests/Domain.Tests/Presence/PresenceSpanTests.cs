using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Tests.Presence;

public class PresenceSpanTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, null, 120)]
    [InlineData(30, null, 90)]
    [InlineData(0, 45, 45)]
    [InlineData(0, 200, 120)]
    [InlineData(50, 40, 0)]
    [InlineData(-20, null, 140)]
    public void Time_runs_from_the_check_in_to_the_check_out_or_the_end(int cameAfter, int? leftAfter, int minutes) =>
        Assert.Equal(minutes, PresenceSpan.MinutesOf(Closed(180), Start.AddMinutes(cameAfter), leftAfter is { } left ? Start.AddMinutes(left) : null));

    [Fact]
    public void An_occasion_that_was_closed_early_ended_then() => Assert.Equal(60, PresenceSpan.MinutesOf(Closed(60), Start, null));

    [Fact]
    public void Before_the_closing_nobody_has_any_time() =>
        Assert.Equal(0, PresenceSpan.MinutesOf(Occasion.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), new(Start, Start.AddHours(2)), null), Start, Start.AddHours(1)));

    private static Occasion Closed(int closedAfter)
    {
        var occasion = Occasion.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), new(Start, Start.AddHours(2)), null);
        occasion.Announce();
        occasion.Close(null, Start.AddMinutes(closedAfter));
        return occasion;
    }
}
