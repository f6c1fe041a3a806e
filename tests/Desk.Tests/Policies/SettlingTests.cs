using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Policies;

public sealed class SettlingTests
{
    [Fact]
    public async Task An_office_fills_in_what_the_text_leaves_open_and_everybody_reads_since_when_and_why()
    {
        var (town, office, committee) = await Settle();
        (string, string)[] form = [.. Of(town.Subdistrict), ("rule", "PX-30"), ("parameter", "days"), ("value", "七"), ("from", ""), ("reason", "参照<川沙>")];

        Assert.Contains("还没有填写", (await committee.Browse(Page(town.Neighbourhood))).MustBeOk().Body, StringComparison.Ordinal);
        var refused = await office.Submit("/desk/policies/settling/value", form);
        form[4] = ("value", "7");
        (await office.Submit("/desk/policies/settling/value", form)).Must(HttpStatusCode.SeeOther);

        Assert.Contains("要填数字", refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        Assert.Contains("参照&lt;川沙&gt;", refused.Body, StringComparison.Ordinal);
        var page = (await committee.Browse(Page(town.Neighbourhood))).MustBeOk().Body;
        foreach (var words in new[] { "PX-30 填为“7”", "由测试街道自治办于", "理由：参照&lt;川沙&gt;" }) Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("以前填过的", (await office.Browse($"{Page(town.Subdistrict, "/value")}&rule=PX-30&parameter=days")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_soft_rule_holds_otherwise_after_another_persons_yes_and_a_hard_one_never()
    {
        var (town, office, committee) = await Settle();
        (string, string)[] form = [.. Of(town.Neighbourhood), ("rule", "PX-68"), ("parameter", "preferred"), ("value", "books 书籍\nlamps 台灯"), ("reason", "居民更需要书籍")];

        (await committee.Submit("/desk/policies/settling/overrides", form)).Must(HttpStatusCode.SeeOther);
        Assert.DoesNotContain("/decision", (await committee.Browse(Page(town.Neighbourhood))).MustBeOk().Body, StringComparison.Ordinal);
        var over = (await office.Browse(Page(town.Neighbourhood))).MustBeOk().Body.Split("/desk/policies/settling/overrides/")[1].Split('/')[0];
        (await office.Submit($"/desk/policies/settling/overrides/{over}/decision", [.. Of(town.Neighbourhood), ("answer", "yes")])).Must(HttpStatusCode.SeeOther);

        var page = (await committee.Browse(Page(town.Neighbourhood))).MustBeOk().Body;
        foreach (var words in new[] { "书籍、台灯", "已批准", "恢复原规则" }) Assert.Contains(words, page, StringComparison.Ordinal);
        (await committee.Submit($"/desk/policies/settling/overrides/{over}/end", Of(town.Neighbourhood))).Must(HttpStatusCode.SeeOther);
        Assert.DoesNotContain("恢复原规则", (await committee.Browse(Page(town.Neighbourhood))).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asked_does_not_approve_and_is_told_so()
    {
        var (town, office, _) = await Settle();
        (await office.Submit("/desk/policies/settling/overrides", [.. Of(town.Subdistrict), ("rule", "PX-68"), ("parameter", "preferred"), ("value", "books 书籍"), ("reason", "居民更需要书籍")])).Must(HttpStatusCode.SeeOther);
        var over = (await office.Browse(Page(town.Subdistrict))).MustBeOk().Body.Split("/desk/policies/settling/overrides/")[1].Split('/')[0];

        var refused = await office.Submit($"/desk/policies/settling/overrides/{over}/decision", [.. Of(town.Subdistrict), ("answer", "yes")]);

        Assert.Contains("申请人自己不能批准", refused.Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_a_pack_says_so_until_the_office_has_picked_one()
    {
        var (town, office, committee) = await Settle();
        var next = TestTown.Year + 1;
        (string, string)[] form = [("area", $"{town.Subdistrict.Id}"), ("year", $"{next}"), ("pack", "puxing-2023"), ("reason", "")];

        Assert.Contains("还没有选定办法", (await committee.Browse($"/desk/policies/settling?area={town.Neighbourhood.Id}&year={next}")).MustBeOk().Body, StringComparison.Ordinal);
        (await office.Submit("/desk/policies/settling/pack", form)).Must(HttpStatusCode.BadRequest);
        form[3] = ("reason", "沿用上一年度的办法");
        (await office.Submit("/desk/policies/settling/pack", form)).Must(HttpStatusCode.SeeOther);

        Assert.Contains("沿用上一年度的办法", (await committee.Browse($"/desk/policies/settling?area={town.Neighbourhood.Id}&year={next}")).MustBeOk().Body, StringComparison.Ordinal);
    }

    private static async Task<(TestTown Town, TestUser Office, TestUser Committee)> Settle()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        return (town, await town.Staff(Role.Office, town.Subdistrict), await town.Staff(Role.Committee));
    }

    private static string Page(Area area, string below = "") => $"/desk/policies/settling{below}?area={area.Id}&year={TestTown.Year}";

    private static (string, string)[] Of(Area area) => [("area", $"{area.Id}"), ("year", $"{TestTown.Year}")];
}
