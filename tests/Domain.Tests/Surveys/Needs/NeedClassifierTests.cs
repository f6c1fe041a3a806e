using static ZiZhiJin.Domain.Tests.Surveys.Needs.Understanding;

namespace ZiZhiJin.Domain.Tests.Surveys.Needs;

public class NeedClassifierTests
{
    [Theory]
    [InlineData("希望有人教老人用智能手机", "yijia", "service")]
    [InlineData("办个读书会", "yuejia", "culture")]
    [InlineData("大家商量一个停车公约", "hejia", "governance")]
    [InlineData("高空抛物太危险", "anjia", "safety")]
    [InlineData("花坛里杂草太多", "liangjia", "environment")]
    public void Each_kind_of_need_finds_its_category_in_both_packs(string text, string puxing, string chuansha)
    {
        var part = Only(text);

        Assert.Equal(puxing, Classifier.Classify(part, "puxing-2023").Category);
        Assert.Equal(chuansha, Classifier.Classify(part, "chuansha").Category);
    }

    [Fact]
    public void The_reason_is_the_residents_own_words() =>
        Assert.Equal(["遛狗", "牵绳"], Classifier.Classify(Only("遛狗要牵绳"), "puxing-2023").Words);

    [Fact]
    public void What_is_beyond_the_neighbourhood_is_other_in_Puxing_and_nothing_in_Chuansha()
    {
        var part = Only("希望多开一条公交线路");

        Assert.Equal("other", Classifier.Classify(part, "puxing-2023").Category);
        Assert.Null(Classifier.Classify(part, "chuansha").Category);
    }

    [Fact]
    public void A_place_with_something_of_its_own_is_special_in_Chuansha() =>
        Assert.Equal("special", Classifier.Classify(Only("把老街的故事编成册子，做成我们的特色品牌"), "chuansha").Category);

    [Fact]
    public void Where_nothing_speaks_for_a_category_none_is_made_up() =>
        Assert.Null(Classifier.Classify(Only("希望弄一个葡萄架子看看"), "puxing-2023").Category);
}
