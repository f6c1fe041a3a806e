using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Policies;

/// <summary>Anybody may read what a rule says, which number holds in an area, and why.</summary>
public sealed class ExplainTests
{
    [Fact]
    public async Task A_hard_rule_is_explained_with_its_text_and_where_it_stands()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        var answer = (await rules.Explain("PX-11")).MustBeOk().Json;
        var explanation = await rules.Explanation("PX-11");

        Assert.Contains("硬性规则：必须遵守，任何人不能放宽。", explanation, StringComparison.Ordinal);
        Assert.Contains("（浦浦办〔2023〕4号）附件1 第一阶段", explanation, StringComparison.Ordinal);
        Assert.Equal("40位居民", answer.GetProperty("values").EnumerateArray().First(value => value.GetProperty("name").GetString() == "minResidents").GetProperty("shown").GetString());
        Assert.Equal("浦浦办〔2023〕4号", answer.GetProperty("source").GetProperty("number").GetString());
    }

    [Fact]
    public async Task An_open_number_says_that_it_is_missing_and_then_who_entered_it_from_when_and_why()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        var before = await rules.Explanation("PX-30");
        (await rules.Enter("PX-30", "days", new { number = 7 })).Must(HttpStatusCode.NoContent);
        var after = await rules.Explanation("PX-30");

        Assert.Contains("立项公示天数：原文没有写明，自治办还没有填写；填写以前，需要它的步骤不能办理。", before, StringComparison.Ordinal);
        Assert.Contains("立项公示天数：7日。原文没有写明；由测试街道自治办于2026年5月6日填写，自2026年5月6日起执行。理由：参照川沙新镇", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_of_a_pack_that_the_area_does_not_work_under_says_so()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        Assert.Contains("第一居民区2026年度适用的是《2023年浦兴路街道“自治金”项目规则》，这一条在那里不适用。", await rules.Explanation("CS-14", "chuansha"), StringComparison.Ordinal);
        Assert.Contains("还没有选定2030年度的办法", await rules.Explanation("PX-11", year: 2030), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_is_explained_without_an_area_too()
    {
        var anybody = new TestUser((await TestApi.Shared()).Http, null);

        var answer = (await anybody.Get("/api/policies/chuansha/explain?rule=CS-14")).MustBeOk().Json;

        Assert.False(answer.GetProperty("inForce").GetBoolean());
        Assert.Contains("项目小组最少人数：3人。办法原文规定。", answer.GetProperty("explanation").EnumerateArray().Select(sentence => sentence.GetString()));
    }

    [Theory]
    [InlineData("/api/policies/nowhere/explain?rule=PX-11")]
    [InlineData("/api/policies/puxing-2023/explain?rule=CS-14")]
    [InlineData("/api/policies/puxing-2023/explain?rule=PX-11&area=019a0000-0000-7000-8000-000000000001")]
    public async Task What_is_not_there_is_not_found(string address) =>
        (await new TestUser((await TestApi.Shared()).Http, null).Get(address)).Must(HttpStatusCode.NotFound);
}
