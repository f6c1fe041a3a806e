using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Domain.Tests.Meetings;

public class AnnouncementPolicyTests
{
    private static readonly RuleReference Rule = new("puxing-2023", "PX-13", "");

    [Theory]
    [InlineData("2026-05-06T10:00:00+08:00", "2026-05-14T00:00:00+08:00", null)]
    [InlineData("2026-05-06T10:00:00+08:00", "2026-05-13T23:59:59+08:00", "meeting.published-too-late")]
    [InlineData("2026-05-06T00:00:00+08:00", "2026-05-13T23:59:59+08:00", "meeting.published-too-late")]
    [InlineData("2026-05-06T23:59:59+08:00", "2026-05-14T00:00:00+08:00", null)]
    [InlineData("2026-05-06T16:00:00Z", "2026-05-14T16:00:00Z", null)]
    [InlineData("2026-05-06T16:00:00Z", "2026-05-14T15:59:59Z", "meeting.published-too-late")]
    [InlineData("2026-05-06T15:59:59Z", "2026-05-13T16:00:00Z", null)]
    public void Seven_days_end_with_the_seventh_shanghai_day_after(string announced, string starts, string? refusal) =>
        Assert.Equal(refusal, AnnouncementPolicy.Check(Moment(starts), new(7, Rule, default), Moment(announced))?.Code);

    [Fact]
    public void What_no_rule_asks_to_be_published_may_begin_at_once() =>
        Assert.Null(AnnouncementPolicy.Check(Moment("2026-05-06T10:00:00Z"), default, Moment("2026-05-06T10:00:00Z")));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
