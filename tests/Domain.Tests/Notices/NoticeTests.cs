using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Domain.Tests.Notices;

public sealed class NoticeTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);
    private static readonly Guid Area = Guid.CreateVersion7(), Writer = Guid.CreateVersion7();

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_notice_is_there_at_once_unless_a_later_moment_is_asked_for(int minutes, int expected) =>
        Assert.Equal(Now.AddMinutes(expected), new NoticeTiming(Now.AddMinutes(minutes)).DueAt(Now));

    [Theory]
    [InlineData(366, null)]
    [InlineData(367, "notice.too-far-ahead")]
    public void A_notice_is_scheduled_at_most_a_year_ahead(int days, string? code) => AssertMalformed(code, new NoticeTiming(Now.AddDays(days)));

    [Theory]
    [InlineData("2026-05-05", "notice.pin-too-early")]
    [InlineData("2026-05-06", null)]
    [InlineData("2027-05-07", null)]
    [InlineData("2027-05-08", "notice.pin-too-long")]
    public void A_notice_is_pinned_from_its_day_on_for_at_most_a_year(string day, string? code) =>
        AssertMalformed(code, new NoticeTiming(PinnedUntil: DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "notice.too-many-persons")]
    public void At_most_five_hundred_persons_are_named_one_by_one(int persons, string? code)
    {
        var audience = Audience.Of(Enumerable.Range(0, persons).Select(_ => Guid.CreateVersion7()));

        Assert.Equal(code, Record.Exception(audience.Check) is MalformedException malformed ? malformed.Code : null);
    }

    [Theory]
    [InlineData(Role.Committee, AudienceKind.Area, null)]
    [InlineData(Role.Liaison, AudienceKind.Persons, null)]
    [InlineData(Role.Leader, AudienceKind.Roles, null)]
    [InlineData(Role.Leader, AudienceKind.Area, "notice.audience-too-wide")]
    [InlineData(Role.Leader, AudienceKind.Persons, "notice.audience-too-wide")]
    public void Staff_write_to_everybody_and_a_leader_to_the_team(Role role, AudienceKind kind, string? code)
    {
        var writer = new Caller(Writer, null, null, null, Channel.Mini, [new(role, "d/t/n/")]);

        Assert.Equal(code, NoticePolicy.Check(new(kind, [Role.Member], [Area]), "d/t/n/", writer)?.Code);
    }

    [Fact]
    public void What_is_there_is_corrected_no_more_and_what_was_withdrawn_is_not_due()
    {
        var notice = Notice.Write(Wish(Now.AddHours(1)), TextVerdict.Passed, Writer, [], Now);

        Assert.Equal(1, notice.Correct(Wish(Now.AddHours(2)), TextVerdict.Passed, Writer, Now.AddHours(1).AddTicks(-1)).Number);
        Assert.Equal("notice.already-published", Refused(() => notice.Correct(Wish(null), TextVerdict.Passed, Writer, Now.AddHours(2))));
        notice.Withdraw("写错了", Now.AddHours(2));
        Assert.False(notice.IsDue(Now.AddHours(3)));
        Assert.Equal("notice.already-withdrawn", Refused(() => notice.Correct(Wish(null), TextVerdict.Passed, Writer, Now)));
    }

    [Fact]
    public void A_held_notice_is_not_due_until_somebody_else_has_read_it_and_comes_then_not_in_the_past()
    {
        var notice = Notice.Write(Wish(Now.AddHours(1)), TextVerdict.ForPeople, Writer, [], Now);
        Assert.False(notice.IsDue(Now.AddHours(2)));
        Assert.Equal("notice.checked-by-writer", Refused(() => notice.Release(Writer, Now.AddHours(2))));

        notice.Release(Guid.CreateVersion7(), Now.AddHours(2));

        Assert.True(notice.IsDue(Now.AddHours(2)));
        Assert.Equal(Now.AddHours(2), notice.DueAt);
    }

    private static NoticeWish Wish(DateTimeOffset? from) => new(Area, new("停水通知", "明天上午停水。", NoticeCategory.Other), Audience.Everybody, new(from));

    private static string? Refused(Action act) => (Record.Exception(act) as RefusedException)?.Refusal.Code;

    private static void AssertMalformed(string? code, NoticeTiming timing) =>
        Assert.Equal(code, Record.Exception(() => timing.DueAt(Now)) is MalformedException malformed ? malformed.Code : null);
}
