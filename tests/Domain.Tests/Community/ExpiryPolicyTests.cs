using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Tests.Community;

public class ExpiryPolicyTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_role_ends_soon_within_thirty_days_until_its_last_day(int daysLeft, bool endsSoon) =>
        Assert.Equal(endsSoon, ExpiryPolicy.EndsSoon(Today.AddDays(daysLeft), Today));

    [Fact]
    public void A_role_without_an_end_does_not_end_soon() => Assert.False(ExpiryPolicy.EndsSoon(null, Today));
}
