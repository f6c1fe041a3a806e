using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Tests.Community;

public sealed class RoleGrantTests
{
    private static readonly DateOnly Monday = new(2026, 5, 4), Friday = new(2026, 5, 8);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_grant_holds_from_its_first_to_its_last_day(int daysAfterMonday, bool holds) =>
        Assert.Equal(holds, Give(Monday, Friday).HoldsOn(Monday.AddDays(daysAfterMonday)));

    [Fact]
    public void An_ended_grant_no_longer_holds_on_the_day_it_was_ended()
    {
        var grant = Give(Monday, null);

        grant.End(Friday);

        Assert.False(grant.HoldsOn(Friday));
        Assert.True(grant.HoldsOn(Friday.AddDays(-1)));
    }

    [Fact]
    public void Ending_never_makes_a_grant_longer()
    {
        var grant = Give(Monday, Monday);

        grant.End(Friday);

        Assert.Equal(Monday, grant.To);
    }

    [Fact]
    public void No_role_is_given_by_its_own_kind_except_the_operators() =>
        Assert.All(Enum.GetValues<Role>().Where(role => role != Role.Operator), role => Assert.DoesNotContain(role, GrantPolicy.GiversOf(role)));

    private static RoleGrant Give(DateOnly from, DateOnly? to) => RoleGrant.Give(Guid.CreateVersion7(), Role.Leader, Guid.CreateVersion7(), from, to, null);
}
