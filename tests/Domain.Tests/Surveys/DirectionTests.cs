using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class DirectionTests
{
    // Six in the morning of 7 May in Shanghai.
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 22, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true, true, null)]
    [InlineData(true, false, "direction.one-committee-absent")]
    [InlineData(false, true, "direction.one-committee-absent")]
    [InlineData(false, false, "direction.one-committee-absent")]
    public void Both_committees_raise_it_together(bool partyBranch, bool committee, string? refusal)
    {
        var meeting = new TwoCommitteeMeeting(new DateOnly(2026, 1, 12), partyBranch, committee, "楼道安全");

        if (refusal is null) Assert.Equal("楼道安全", Record(meeting).Text);
        else Assert.Equal(refusal, Assert.Throws<RefusedException>(() => Record(meeting)).Refusal.Code);
    }

    [Theory]
    [InlineData("2026-05-07", true)]
    [InlineData("2026-05-08", false)]
    [InlineData("2025-01-01", true)]
    [InlineData("2024-12-31", false)]
    public void The_meeting_has_been_held_in_the_fund_year_or_the_one_before(string day, bool fits)
    {
        var meeting = new TwoCommitteeMeeting(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), true, true, "楼道安全");

        if (fits) Assert.Equal(meeting.HeldOn, Record(meeting).HeldOn);
        else Assert.Equal("heldOn", Assert.Throws<MalformedException>(() => Record(meeting)).Field);
    }

    private static Direction Record(TwoCommitteeMeeting meeting) => Direction.Record(Guid.CreateVersion7(), 2026, meeting, (Guid.CreateVersion7(), Now));
}
