using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Tests.Presence;

public class OccasionTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 16, 1, 30, 0, TimeSpan.Zero), End = Start.AddHours(2);

    [Theory]
    [InlineData(-1801, "check-in.too-early")]
    [InlineData(-1800, null)]
    [InlineData(7200, null)]
    [InlineData(7201, "check-in.too-late")]
    public void Check_in_is_open_from_half_an_hour_before_the_start_until_the_end(int secondsAfterStart, string? refusal) =>
        Assert.Equal(refusal, CheckAt(Announced(), Start.AddSeconds(secondsAfterStart)));

    [Fact]
    public void After_the_closing_only_who_was_there_before_it_counts()
    {
        var occasion = Announced();
        occasion.Close(headCount: 12, Start.AddHours(1));

        Assert.Null(CheckAt(occasion, Start.AddHours(1)));
        Assert.Equal("check-in.too-late", CheckAt(occasion, Start.AddHours(1).AddSeconds(1)));
    }

    [Fact]
    public void Nobody_checks_in_at_a_draft_or_at_what_was_cancelled()
    {
        var cancelled = Announced();
        cancelled.Cancel();

        Assert.Equal("check-in.too-early", CheckAt(Planned(), Start));
        Assert.Equal("check-in.cancelled", CheckAt(cancelled, Start));
    }

    [Fact]
    public void Each_step_is_taken_once()
    {
        var occasion = Announced();
        Assert.Equal(PresenceRefusals.AlreadyAnnounced, Assert.Throws<RefusedException>(occasion.Announce).Refusal);

        occasion.Close(null, End);
        Assert.Equal(PresenceRefusals.Closed, Assert.Throws<RefusedException>(occasion.Cancel).Refusal);
        Assert.Equal(PresenceRefusals.Closed, Assert.Throws<RefusedException>(() => occasion.Replan(new(Start, End), 3)).Refusal);
        Assert.Equal(PresenceRefusals.NotAnnounced, Assert.Throws<RefusedException>(() => Planned().Close(null, End)).Refusal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(86400, true)]
    [InlineData(86401, false)]
    public void It_ends_after_it_starts_and_within_a_day(int seconds, bool isGood)
    {
        if (isGood) Assert.Equal(Start.AddSeconds(seconds), new OccasionTimes(Start, Start.AddSeconds(seconds)).EndsAt);
        else Assert.Equal(PresenceRefusals.TimesWrong, Assert.Throws<RefusedException>(() => new OccasionTimes(Start, Start.AddSeconds(seconds))).Refusal);
    }

    private static Occasion Planned() => Occasion.Plan(Guid.CreateVersion7(Start), Guid.CreateVersion7(Start), new(Start, End), places: null);

    private static Occasion Announced()
    {
        var occasion = Planned();
        occasion.Announce();
        return occasion;
    }

    private static string? CheckAt(Occasion occasion, DateTimeOffset at) => CheckInPolicy.Check(occasion, at)?.Code;
}
