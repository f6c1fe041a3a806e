using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Tests.Policies;

public class PackContentTests
{
    [Fact]
    public void Both_packs_are_in_the_library_and_an_unknown_one_is_not()
    {
        var library = PolicyLibrary.LoadEmbedded();

        Assert.Equal(["chuansha", "puxing-2023"], library.Packs.Select(pack => pack.Id));
        Assert.Null(library.Find("atlantis"));
    }

    [Fact]
    public void Puxing_has_every_rule_of_its_document_with_its_kind() =>
        Assert.Equal(ExpectedRules.Puxing, EmbeddedPacks.Puxing.Rules.Select(rule => (rule.Id, rule.Kind)));

    [Fact]
    public void Chuansha_has_every_rule_of_its_document_with_its_kind() =>
        Assert.Equal(ExpectedRules.Chuansha, EmbeddedPacks.Chuansha.Rules.Select(rule => (rule.Id, rule.Kind)));

    [Theory]
    [InlineData("puxing-2023", "PX-11", "《2023年浦兴路街道“自治金”项目实施方案》（浦浦办〔2023〕4号）附件1 第一阶段")]
    [InlineData("puxing-2023", "PX-68", "《2023年浦兴路街道“自治金”项目实施方案》（浦浦办〔2023〕4号）四、资金管理 第4项（1）")]
    [InlineData("chuansha", "CS-45", "《川沙新镇居民区自治金项目管理指导意见》六、经费使用（五）")]
    public void A_refusal_can_say_where_its_rule_stands(string pack, string rule, string source) =>
        Assert.Equal(new RuleReference(pack, rule, source), EmbeddedPacks.Of(pack).Rule(rule).Reference);

    [Theory]
    [InlineData("puxing-2023", "PX-25")]
    [InlineData("chuansha", "")]
    public void Only_what_the_document_nowhere_says_has_no_lines(string pack, string withoutLines) =>
        Assert.Equal(withoutLines, string.Join(", ", EmbeddedPacks.Of(pack).Rules.Where(rule => rule.Source.Lines is null).Select(rule => rule.Id)));

    [Fact]
    public void A_rule_that_a_pack_does_not_have_is_asked_for_in_vain()
    {
        Assert.Null(EmbeddedPacks.Puxing.FindRule("CS-01"));
        Assert.Throws<ArgumentException>(() => EmbeddedPacks.Puxing.Rule("CS-01"));
    }

    [Theory]
    [InlineData("puxing-2023", "subdistrict, neighbourhood")]
    [InlineData("chuansha", "town, community, neighbourhood")]
    public void Levels_are_named_from_the_highest_down(string pack, string levels) =>
        Assert.Equal(levels, string.Join(", ", EmbeddedPacks.Of(pack).Levels.Select(level => level.Id)));

    [Theory]
    [InlineData("puxing-2023", "怡家, 悦家, 和家, 安家, 靓家, 其他")]
    [InlineData("chuansha", "社区环境, 社区服务, 社区平安, 社区文化, 自治共治, 社区特色")]
    public void Each_town_has_six_categories(string pack, string names) =>
        Assert.Equal(names, string.Join(", ", EmbeddedPacks.Of(pack).Categories.Select(category => category.Name)));

    [Theory]
    [InlineData("puxing-2023", "work, volunteers, management")]
    [InlineData("chuansha", "activity, materials, venue, publicity, vehicles, lecturers, volunteers, management")]
    public void Money_may_be_spent_on_these_heads_only(string pack, string heads) =>
        Assert.Equal(heads, string.Join(", ", EmbeddedPacks.Of(pack).MoneyHeads.Select(head => head.Id)));

    [Theory]
    [InlineData("puxing-2023", "PX-N1, PX-N2, PX-N3, PX-N4, PX-N5, PX-N6")]
    [InlineData("chuansha", "CS-N1, CS-N2, CS-N3, CS-N4, CS-N5, CS-N6, CS-N7")]
    public void The_negative_list_is_complete(string pack, string rules) =>
        Assert.Equal(rules, string.Join(", ", EmbeddedPacks.Of(pack).NegativeList.Select(rule => rule.Id)));

    [Theory]
    [InlineData("puxing-2023", "A1, A10, A11, A12, A2, A3, A4, A5, A6, A7, A8, A9")]
    [InlineData("chuansha", "A10, A11, A13, A14, A15, A3")]
    public void Every_question_that_the_text_leaves_hangs_on_a_rule_with_its_safe_default(string pack, string ids)
    {
        var notes = EmbeddedPacks.Of(pack).Rules.SelectMany(rule => rule.Notes).ToList();

        Assert.Equal(ids, string.Join(", ", notes.Select(note => note.Id).Distinct().Order(StringComparer.Ordinal)));
        Assert.All(notes, note => Assert.NotEmpty(note.SafeDefault));
    }
}
