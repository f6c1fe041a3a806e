using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys.Needs;

namespace ZiZhiJin.Desk.Tests.Surveys;

public sealed class NeedsTests
{
    [Fact]
    public async Task The_board_shows_groups_with_sentences_category_and_the_reason_of_each()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮", "遛狗不牵绳");
        var group = await town.Group("楼道照明");

        var board = (await town.Committee.Browse("/desk/needs")).MustBeOk().Body;
        var page = (await town.Committee.Browse($"/desk/needs/groups/{group}")).MustBeOk().Body;

        foreach (var words in new[] { "楼道照明", "“楼道灯不亮”", "文明养犬", "共 2 组，其中 2 组还没有项目回应。" }) Assert.Contains(words, board, StringComparison.Ordinal);
        Assert.Contains("因为提到“", page, StringComparison.Ordinal);
        Assert.DoesNotContain("遛狗", (await town.Committee.Browse("/desk/needs?category=none")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_decided_stands_above_the_hint_and_an_exclusion_without_its_rule_is_shown_again()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮");
        var address = $"/desk/needs/groups/{await town.Group("楼道照明")}";

        var refused = await town.Committee.Submit($"{address}/decision", ("verdict", "Excluded"), ("rule", ""), ("reason", "物业<的>事"));
        (await town.Committee.Submit($"{address}/decision", ("verdict", "Excluded"), ("rule", "PX-N2"), ("reason", "灯具维修由物业负责"))).Must(HttpStatusCode.SeeOther);

        Assert.Contains("排除要写明依据", refused.Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
        Assert.Contains("物业&lt;的&gt;事", refused.Body, StringComparison.Ordinal);
        var page = (await town.Committee.Browse($"{address}?done=decided")).MustBeOk().Body;
        Assert.Matches("不能资助</span>\\s*灯具维修由物业负责（PX-N2）", page);
        Assert.DoesNotContain("提示：可能不能资助", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_are_renamed_merged_and_split_by_ticking_sentences()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮", "楼道太暗", "遛狗不牵绳");
        var (stairs, dogs) = (await town.Group("楼道照明"), await town.Group("文明养犬"));
        var need = (await town.OnBoard(stairs)).GetProperty("sentences")[0].GetProperty("id").GetGuid();

        (await town.Committee.Submit($"/desk/needs/groups/{stairs}/splitting", ("name", "新的一组"))).Must(HttpStatusCode.BadRequest);
        (await town.Committee.Submit($"/desk/needs/groups/{stairs}/splitting", ("need", $"{need}"), ("name", "另一处楼道"))).Must(HttpStatusCode.SeeOther);
        (await town.Committee.Submit($"/desk/needs/groups/{await town.Group("另一处楼道")}/moving", ("need", $"{need}"), ("into", $"{stairs}"))).Must(HttpStatusCode.SeeOther);
        (await town.Committee.Submit($"/desk/needs/groups/{dogs}/title", ("title", "养狗要牵绳"))).Must(HttpStatusCode.SeeOther);
        var merged = (await town.Committee.Submit($"/desk/needs/groups/{dogs}/merging", ("into", $"{stairs}"))).Must(HttpStatusCode.SeeOther).Location!;

        Assert.Contains("<strong>3</strong> 位居民", (await town.Committee.Browse(merged)).MustBeOk().Body, StringComparison.Ordinal);
        (await town.Committee.Browse($"/desk/needs/groups/{dogs}")).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_proposal_answers_one_group_and_then_another_and_what_is_unanswered_can_be_listed()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮", "遛狗不牵绳");
        var (stairs, dogs) = (await town.Group("楼道照明"), await town.Group("文明养犬"));

        (await town.Committee.Submit($"/desk/needs/groups/{stairs}/proposal", ("known", ""), ("proposal", ""))).Must(HttpStatusCode.BadRequest);
        (await town.Committee.Submit($"/desk/needs/groups/{stairs}/proposal", ("known", ""), ("proposal", "楼道亮起来"))).Must(HttpStatusCode.SeeOther);
        Assert.DoesNotContain("楼道照明", (await town.Committee.Browse("/desk/needs?unanswered=true")).MustBeOk().Body, StringComparison.Ordinal);
        var known = (await town.Committee.Browse($"/desk/needs/groups/{dogs}")).MustBeOk().Body.Split("楼道亮起来</option>")[0].Split("value=\"")[^1].Split('"')[0];
        (await town.Committee.Submit($"/desk/needs/groups/{dogs}/proposal", ("known", known), ("proposal", ""))).Must(HttpStatusCode.SeeOther);
        (await town.Committee.Submit($"/desk/needs/groups/{stairs}/proposal/end")).Must(HttpStatusCode.SeeOther);

        Assert.Equal(known, (await town.OnBoard(dogs)).GetProperty("proposal").GetProperty("id").GetString());
        Assert.False((await town.OnBoard(stairs)).TryGetProperty("proposal", out _));
    }
}
