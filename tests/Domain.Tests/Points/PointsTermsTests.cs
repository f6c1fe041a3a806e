using ZiZhiJin.Domain.Points;

namespace ZiZhiJin.Domain.Tests.Points;

public class PointsTermsTests
{
    private static readonly PointsTerms Terms = new(PointsPerHour: 10, DailyCeiling: 25, WeakerPercent: 50);

    [Theory]
    [InlineData(0, false, 0)]
    [InlineData(5, false, 0)]
    [InlineData(6, false, 1)]
    [InlineData(59, false, 9)]
    [InlineData(60, false, 10)]
    [InlineData(60, true, 5)]
    [InlineData(11, true, 0)]
    [InlineData(12, true, 1)]
    public void Time_earns_whole_points_by_the_minute_and_a_weaker_proof_earns_its_share(int minutes, bool isWeaker, int points) =>
        Assert.Equal(points, Terms.For(minutes, isWeaker));

    [Theory]
    [InlineData(0, 20)]
    [InlineData(5, 20)]
    [InlineData(6, 19)]
    [InlineData(25, 0)]
    [InlineData(30, 0)]
    public void Nobody_earns_more_than_the_ceiling_on_a_day(int earnedThatDay, int points) => Assert.Equal(points, Terms.For(120, false, earnedThatDay));

    [Fact]
    public void Every_entry_sums_to_zero_and_so_does_its_counter_entry()
    {
        var now = new DateTimeOffset(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);
        var (area, person) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var entry = PointsEntry.Earn(new(Guid.CreateVersion7(), area, person, now, 90, false), 15, 1, now);
        var counter = entry.Counter(now);

        Assert.Equal([(area, -15), (person, 15)], entry.Legs.Select(leg => (leg.HolderId, leg.Amount)));
        Assert.Equal([(person, -15), (area, 15)], counter.Legs.Select(leg => (leg.HolderId, leg.Amount)));
        Assert.Equal((PointsEntryKind.TakenBack, entry.Id), (counter.Kind, counter.Counters!.Value));
    }

    [Theory]
    [InlineData("超市购物卡")]
    [InlineData("微信红包 10 元")]
    [InlineData("提现")]
    public void Cash_is_no_service(string title) =>
        Assert.Equal("points.never-cash", Assert.Throws<RefusedException>(() => Offer.Make(Guid.CreateVersion7(), new(title, ""), (1, 1), (Guid.CreateVersion7(), default))).Refusal.Code);

    [Theory]
    [InlineData(5, "points.rule-for-the-past")]
    [InlineData(6, null)]
    [InlineData(7, null)]
    public void A_rule_holds_from_today_on_at_the_earliest(int day, string? refusal)
    {
        var act = new PointsAct(Guid.CreateVersion7(), new DateTimeOffset(2026, 5, 5, 16, 0, 0, TimeSpan.Zero), "居民会议通过");

        var refused = Record.Exception(() => PointsRule.Enter(Guid.CreateVersion7(), new(2026, 5, day), Terms, act)) as RefusedException;

        Assert.Equal(refusal, refused?.Refusal.Code);
    }
}
