using System.Globalization;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Domain.Tests.Publicity;

public class PublicityPeriodTests
{
    [Theory]
    [InlineData("2026-03-02 00:00:00", 7, "2026-03-03", "2026-03-09", "2026-03-10 00:00:00")]
    [InlineData("2026-03-02 23:59:59", 7, "2026-03-03", "2026-03-09", "2026-03-10 00:00:00")]
    [InlineData("2026-03-03 00:00:00", 7, "2026-03-04", "2026-03-10", "2026-03-11 00:00:00")]
    [InlineData("2026-12-28 12:00:00", 1, "2026-12-29", "2026-12-29", "2026-12-30 00:00:00")]
    [InlineData("2028-02-28 09:00:00", 2, "2028-02-29", "2028-03-01", "2028-03-02 00:00:00")]
    public void The_first_full_day_is_the_day_after_posting_in_Shanghai(string posted, int days, string first, string last, string end)
    {
        var period = PublicityPeriod.Begin(InShanghai(posted), days);

        Assert.Equal((Day(first), Day(last), InShanghai(end), days), (period.FirstDay, period.LastDay, period.EndsAt, period.Days));
    }

    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, false, true)]
    [InlineData(0, true, false)]
    [InlineData(86_400, true, false)]
    [InlineData(86_400, false, true)]
    public void It_is_over_at_midnight_after_its_last_day_unless_somebody_waits_for_an_answer(int secondsAfterEnd, bool anyUnanswered, bool isOver)
    {
        var posting = Posted();

        Assert.Equal(isOver, PublicityPolicy.IsOver(posting, anyUnanswered, posting.EndsAt!.Value.AddSeconds(secondsAfterEnd)));
        Assert.Equal(isOver ? "objection.after-end" : null, PublicityPolicy.CheckObjection(posting, anyUnanswered, posting.EndsAt!.Value.AddSeconds(secondsAfterEnd))?.Code);
    }

    [Fact]
    public void A_fraction_of_a_second_is_no_part_of_what_is_hashed() =>
        Assert.Equal(0, Posted(InShanghai("2026-03-02 09:00:00").AddTicks(9_999_999)).PostedAt!.Value.Ticks % TimeSpan.TicksPerSecond);

    [Theory]
    [InlineData("楼道灯\n第二行")]
    [InlineData("楼道灯\u2028第二行")]
    [InlineData("灯")]
    public void A_title_is_one_line(string title) => Assert.Equal("title", Assert.Throws<MalformedException>(() => new PostingText(title, "正文正文", null)).Field);

    [Fact]
    public void However_it_was_typed_the_same_text_is_the_same() =>
        Assert.Equal(new PostingText("e\u0301tage 楼道", "一\n二", null), new PostingText(" \u00e9tage 楼道", "一\r\n二 ", null));

    private static Posting Posted(DateTimeOffset? at = null)
    {
        var now = at ?? InShanghai("2026-03-02 09:00:00");
        var posting = Posting.Write(new(Guid.CreateVersion7(), 2026, PostingKind.SetUp, new("立项公示", "楼道灯项目。", null)), Guid.CreateVersion7(), new byte[32], now);
        posting.Post(new(7, new("chuansha", "CS-28", ""), new("chuansha", 1, 1)), now);
        return posting;
    }

    private static DateTimeOffset InShanghai(string clock) => new(DateTime.Parse(clock, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
