using ZiZhiJin.Domain.Surveys.Needs;
using static ZiZhiJin.Domain.Tests.Surveys.Needs.Understanding;

namespace ZiZhiJin.Domain.Tests.Surveys.Needs;

public class NeedIndexTests
{
    private readonly NeedIndex _index = new();
    private int _number;

    [Theory]
    [InlineData("楼道灯不亮", "走廊里黑漆漆的")]
    [InlineData("遛狗不牵绳", "文明养狗要宣传")]
    [InlineData("电瓶车在楼里充电", "飞线充电太危险")]
    [InlineData("希望教老人用手机", "办个智能手机培训班")]
    public void Two_ways_of_saying_one_thing_are_one_group(string first, string second) => Assert.Equal(Add(first), Add(second));

    [Theory]
    [InlineData("楼道灯不亮", "楼道堆物太多")]
    [InlineData("楼道灯不亮", "小区路灯不亮")]
    [InlineData("加装电梯", "电梯坏了")]
    [InlineData("遛狗不牵绳", "流浪猫太多")]
    public void Things_that_only_share_a_word_are_two(string first, string second) => Assert.NotEqual(Add(first), Add(second));

    [Fact]
    public void What_no_known_word_covers_is_compared_by_its_characters() =>
        Assert.Equal(Add("葡萄架子快倒了"), Add("那个葡萄架子要倒掉了"));

    [Fact]
    public void The_same_needs_in_the_same_order_give_the_same_groups()
    {
        string[] needs = ["楼道灯不亮", "停车乱", "走廊太暗", "遛狗不牵绳", "车子乱停", "路灯坏了", "狗粪没人捡"];
        var first = needs.Select(Add).Distinct().Count();

        var again = new NeedIndexTests();

        Assert.Equal(first, needs.Select(again.Add).Distinct().Count());
    }

    [Fact]
    public void A_need_that_was_taken_out_leaves_nothing_behind()
    {
        var group = Add("楼道灯不亮");

        _index.Remove(group, Only("楼道灯不亮"));

        Assert.Equal(0, _index.Groups);
        Assert.Null(_index.Place(Only("楼道灯不亮")));
    }

    [Fact]
    public void The_nearest_groups_come_first()
    {
        var (street, _, stairs) = (Add("小区路灯不亮"), Add("停车乱"), Add("楼道灯不亮"));

        var nearest = _index.Nearest(Only("楼道照明不好"), 5, 0.05).Select(match => match.GroupId).ToList();

        Assert.Equal([stairs, street], nearest);
    }

    private Guid Add(string text)
    {
        var part = Only(text);
        var group = _index.Place(part)?.GroupId ?? new Guid(++_number, 0, 0, new byte[8]);
        _index.Add(group, part);
        return group;
    }
}
