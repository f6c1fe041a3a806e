using System.Globalization;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Domain.Tests.Notices;

public sealed class ReminderTimeTests
{
    // What begins, how many hours before, and when people are reminded; by Shanghai's clock.
    [Theory]
    [InlineData("2026-05-20 14:00", 24, "2026-05-19 14:00")]
    [InlineData("2026-05-20 20:59", 24, "2026-05-19 20:59")]
    [InlineData("2026-05-20 21:00", 24, "2026-05-19 20:00")]
    [InlineData("2026-05-20 07:59", 24, "2026-05-19 08:00")]
    [InlineData("2026-05-20 10:00", 2, "2026-05-20 08:00")]
    [InlineData("2026-05-20 09:00", 2, "2026-05-20 08:00")]
    [InlineData("2026-05-20 08:30", 2, "2026-05-20 08:00")]
    [InlineData("2026-05-20 08:29", 2, "2026-05-19 20:00")]
    [InlineData("2026-05-20 06:00", 2, "2026-05-19 20:00")]
    [InlineData("2026-05-20 01:00", 2, "2026-05-19 20:00")]
    [InlineData("2026-05-20 23:30", 2, "2026-05-20 20:00")]
    public void People_are_reminded_so_long_before_and_never_at_night(string startsAt, int hoursBefore, string reminded)
    {
        Assert.Equal(At(reminded), ReminderTime.Of(At(startsAt), TimeSpan.FromHours(hoursBefore)));
        Assert.Null(QuietHours.EndAfter(At(reminded)));
    }

    [Theory]
    [InlineData(60, 60, false)]
    [InlineData(61, 60, true)]
    [InlineData(100, 60, true)]
    public void A_long_title_is_cut_to_what_there_is_room_for(int length, int most, bool isCut)
    {
        var fitted = NoticeText.Fitted(new string('灯', length));

        Assert.Equal((most, isCut), (fitted.Length, fitted.EndsWith('…')));
    }

    [Fact]
    public void A_letter_of_two_halves_is_not_cut_in_two() => Assert.Equal(57 + 1, NoticeText.Fitted($"{new string('灯', 57)}👨‍👩‍👧{new string('灯', 5)}").Length);

    private static DateTimeOffset At(string clock) => new DateTimeOffset(DateTime.Parse(clock, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();
}
