using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Tests.Community;

public sealed class AreaTests
{
    private static readonly Area District = Area.District("pudong", "浦东新区");

    [Fact]
    public void A_path_grows_downward_and_a_scope_holds_what_lies_below()
    {
        var town = District.Add(AreaKind.Subdistrict, "puxing", "浦兴路街道");
        var neighbourhood = town.Add(AreaKind.Neighbourhood, "yinshan", "银山");

        Assert.Equal("pudong/puxing/yinshan/", neighbourhood.Path);
        Assert.True(new AreaScope([town.Path]).Holds(neighbourhood.Path));
        Assert.False(new AreaScope([neighbourhood.Path]).Holds(town.Path));
    }

    [Fact]
    public void A_code_that_begins_like_another_is_another_area()
    {
        var (one, other) = (District.Add(AreaKind.Subdistrict, "puxing", "一"), District.Add(AreaKind.Subdistrict, "puxing-2", "二"));

        Assert.False(new AreaScope([one.Path]).Holds(other.Path));
    }

    [Fact]
    public void Nothing_stands_below_its_own_level() => Assert.Throws<ArgumentException>(() => District.Add(AreaKind.District, "x", "x"));
}
