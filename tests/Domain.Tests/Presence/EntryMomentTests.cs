using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Tests.Presence;

/// <summary>Under which moment somebody is written whom a helper enters by name.</summary>
public sealed class EntryMomentTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 18, 2, 0, 0, TimeSpan.Zero), End = Start.AddHours(2);

    [Fact]
    public void While_it_goes_on_the_moment_is_now() => Assert.Equal(Start.AddMinutes(10), CheckInPolicy.MomentOfEntry(GoingOn(), Start.AddMinutes(10)));

    [Fact]
    public void Afterwards_it_is_the_end() => Assert.Equal(End, CheckInPolicy.MomentOfEntry(GoingOn(), End.AddHours(24)));

    [Fact]
    public void After_a_day_it_is_too_late() =>
        Assert.Equal("check-in.entry-too-late", Assert.Throws<RefusedException>(() => CheckInPolicy.MomentOfEntry(GoingOn(), End.AddHours(24).AddTicks(1))).Refusal.Code);

    [Fact]
    public void Where_the_leader_closed_early_it_is_the_closing()
    {
        var occasion = GoingOn();
        occasion.Close(12, Start.AddHours(1));

        var moment = CheckInPolicy.MomentOfEntry(occasion, End);

        Assert.Equal(Start.AddHours(1), moment);
        Assert.Null(CheckInPolicy.Check(occasion, moment));
    }

    private static Occasion GoingOn()
    {
        var occasion = Occasion.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), new OccasionTimes(Start, End), null);
        occasion.Announce();
        return occasion;
    }
}
