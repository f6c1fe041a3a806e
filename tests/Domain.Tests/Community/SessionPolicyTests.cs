using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Tests.Community;

public sealed class SessionPolicyTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);

    [Theory]
    [InlineData(false, 0, false)]
    [InlineData(false, -1, true)]
    [InlineData(true, -1, false)]
    public void A_residents_session_slides_once_a_day_and_a_staff_session_never(bool isStaff, int slidDaysAgo, bool slides) =>
        Assert.Equal(slides, SessionPolicy.Slides(isStaff, Today.AddDays(slidDaysAgo), Today));

    [Theory]
    [InlineData("2026-05-06T15:59:59Z", "2026-05-06")]
    [InlineData("2026-05-06T16:00:00Z", "2026-05-07")]
    public void A_day_begins_at_midnight_in_shanghai(string moment, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), ShanghaiTime.DayOf(DateTimeOffset.Parse(moment, null)));
}
