using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Domain.Tests.Notices;

public sealed class QuietHoursTests
{
    // Shanghai's clock, and what it will show when the night is over.
    [Theory]
    [InlineData("2026-05-06 20:59:59.999", null)]
    [InlineData("2026-05-06 21:00:00.000", "2026-05-07 08:00:00.000")]
    [InlineData("2026-05-06 23:59:59.999", "2026-05-07 08:00:00.000")]
    [InlineData("2026-05-07 00:00:00.000", "2026-05-07 08:00:00.000")]
    [InlineData("2026-05-07 07:59:59.999", "2026-05-07 08:00:00.000")]
    [InlineData("2026-05-07 08:00:00.000", null)]
    [InlineData("2026-12-31 22:00:00.000", "2027-01-01 08:00:00.000")]
    public void From_nine_in_the_evening_until_eight_nobody_is_disturbed(string clock, string? morning) =>
        Assert.Equal(morning is null ? null : At(morning), QuietHours.EndAfter(At(clock)));

    private static DateTimeOffset At(string clock) =>
        new DateTimeOffset(DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();
}
