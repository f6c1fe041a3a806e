using static ZiZhiJin.Domain.Tests.Surveys.Needs.Understanding;

namespace ZiZhiJin.Domain.Tests.Surveys.Needs;

public class ExclusionCheckTests
{
    [Theory]
    [InlineData("我们舞蹈队想要演出服装", "PX-N1", "CS-N5")]
    [InlineData("楼道灯坏了没人修", "PX-N2", "CS-N3")]
    [InlineData("过年每户发一袋大米", "PX-N3", "CS-N6")]
    [InlineData("办收费培训班，学费我来收", "PX-N4", "CS-N7")]
    [InlineData("买一台投影仪", "PX-N5", "CS-47")]
    [InlineData("建一个凉亭", "PX-N6", "CS-N2")]
    [InlineData("地铁通到小区门口", "PX-N2", "CS-N4")]
    public void What_a_pack_does_not_support_is_suspected_under_its_rule(string text, string puxing, string chuansha)
    {
        Assert.Contains(puxing, Rules(text, "puxing-2023"));
        Assert.Contains(chuansha, Rules(text, "chuansha"));
    }

    [Fact]
    public void What_is_held_every_year_is_excluded_in_Chuansha_only()
    {
        Assert.Equal(["CS-N1"], Rules("元宵节灯谜每年都办，继续办", "chuansha"));
        Assert.Empty(Rules("元宵节灯谜每年都办，继续办", "puxing-2023"));
    }

    [Theory]
    [InlineData("加装电梯意见不统一，请大家坐下来商量")]
    [InlineData("停车位太少，车子乱停")]
    [InlineData("垃圾分类积分换礼品，发点小礼品鼓励大家")]
    [InlineData("免费理发，不收费的那种")]
    [InlineData("组织志愿者一起清理楼道杂物")]
    public void What_residents_can_do_themselves_is_not_suspected(string text)
    {
        Assert.Empty(Rules(text, "puxing-2023"));
        Assert.Empty(Rules(text, "chuansha"));
    }

    [Fact]
    public void A_hint_says_the_reason_the_rule_with_its_source_and_the_words()
    {
        var hint = Assert.Single(Exclusions.Check(Only("建一个凉亭"), Packs.Get("puxing-2023")));

        Assert.Equal(["建", "凉亭"], hint.Words);
        Assert.Contains("工程", hint.Says, StringComparison.Ordinal);
        Assert.Contains("浦浦办〔2023〕4号", hint.Rule.Source, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rules(string text, string pack) => Exclusions.Check(Only(text), Packs.Get(pack)).Select(hint => hint.Rule.Id);
}
