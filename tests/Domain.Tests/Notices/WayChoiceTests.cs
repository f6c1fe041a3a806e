using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Domain.Tests.Notices;

public sealed class WayChoiceTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 1, DeliveryWays.None, DeliveryWays.Subscribe)]
    [InlineData(0, 1, DeliveryWays.None, DeliveryWays.Customer)]
    [InlineData(1, 1, DeliveryWays.Subscribe, DeliveryWays.Customer)]
    [InlineData(0, 1, DeliveryWays.Customer, DeliveryWays.None)]
    [InlineData(1, 1, DeliveryWays.Subscribe | DeliveryWays.Customer, DeliveryWays.None)]
    [InlineData(0, 47.9, DeliveryWays.None, DeliveryWays.Customer)]
    [InlineData(0, 48, DeliveryWays.None, DeliveryWays.None)]
    public void Credit_first_then_the_window_then_none(int credits, double hoursSinceLastWord, DeliveryWays tried, DeliveryWays way)
    {
        var reach = new Reach { HasAccount = true, HasTemplate = true, Credits = credits, CanBeSpokenTo = true, LastWordAt = Now.AddHours(-hoursSinceLastWord) };

        Assert.Equal(way, WayChoice.For(reach, tried, Now));
    }

    [Fact]
    public void Without_a_template_credit_is_of_no_use() =>
        Assert.Equal(DeliveryWays.None, WayChoice.For(new Reach { HasAccount = true, Credits = 5 }, DeliveryWays.None, Now));

    [Fact]
    public void Who_stopped_following_is_not_spoken_to() =>
        Assert.Equal(DeliveryWays.None, WayChoice.For(new Reach { HasAccount = true, LastWordAt = Now }, DeliveryWays.None, Now));

    [Theory]
    [InlineData(false, false, DeliveryState.InApp, DeliveryWord.NoAccount)]
    [InlineData(true, false, DeliveryState.InApp, DeliveryWord.NoWay)]
    [InlineData(true, true, DeliveryState.Gone, DeliveryWord.Erased)]
    public void Without_a_way_it_stays_in_the_app_unless_nobody_is_there(bool hasAccount, bool isErased, DeliveryState state, string reason) =>
        Assert.Equal((state, reason), WayChoice.Without(new Reach { HasAccount = hasAccount, IsErased = isErased }));

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 60)]
    [InlineData(7, 1920)]
    [InlineData(8, 3600)]
    [InlineData(100, 3600)]
    public void Rests_grow_up_to_an_hour(int attempts, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), DeliveryPatience.RestAfter(attempts));

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void After_eight_attempts_it_is_over(int attempts, bool over) => Assert.Equal(over, DeliveryPatience.IsOver(attempts));
}
