using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Surveys.Needs;

public sealed class NeedsBoardTests
{
    [Fact]
    public async Task The_committee_sees_the_sentences_the_words_behind_the_category_and_what_speaks_against_it()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯坏了没人修");

        var group = Assert.Single(await town.OnBoard());

        Assert.Equal("anjia", group.GetProperty("category").GetString());
        Assert.Equal("楼道灯坏了没人修", group.GetProperty("sentences")[0].GetProperty("text").GetString());
        Assert.Equal("楼道灯", group.GetProperty("sentences")[0].GetProperty("categoryWords")[0].GetString());
        Assert.Equal("PX-N2", group.GetProperty("hints")[0].GetProperty("rule").GetProperty("id").GetString());
        Assert.Contains("浦浦办", group.GetProperty("hints")[0].GetProperty("rule").GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_people_gave_stays_when_more_needs_arrive()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮");

        await town.Must(HttpMethod.Put, $"groups/{await town.Group("楼道照明")}/title", new { title = "让楼道亮起来" });
        await town.Say("走廊里黑漆漆的");

        Assert.Equal(["让楼道亮起来 2"], await town.InShort());
    }

    [Fact]
    public async Task Merged_groups_count_a_person_once_and_old_links_lead_to_the_new_group()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("楼道灯不亮", "小区路灯太暗");
        var (stairs, street, neighbour) = (await town.Group("楼道照明"), await town.Group("小区道路照明"), await town.Town.Resident());
        await town.MeToo(residents[0], street);
        await town.MeToo(neighbour, street);

        await town.Must(HttpMethod.Post, $"groups/{street}/merging", new { into = stairs });
        (await town.MeToo(await town.Town.Resident(), street)).Must(HttpStatusCode.NoContent);

        Assert.Equal(["楼道照明 4"], await town.InShort());
        (await town.Committee.Put($"/api/staff/needs/groups/{street}/title", new { title = "不在了" })).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_group_is_not_merged_with_itself()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮");
        var group = await town.Group("楼道照明");

        (await town.Committee.Post($"/api/staff/needs/groups/{group}/merging", new { into = group })).MustBeRefused("needs.merge-with-itself");
    }

    [Fact]
    public async Task Some_sentences_can_leave_a_group_but_not_all()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮", "楼道太暗");
        var group = await town.Group("楼道照明");
        var needs = (await town.OnBoard(group)).GetProperty("sentences").EnumerateArray().Select(need => need.GetProperty("id").GetGuid()).ToArray();

        var all = await town.Committee.Post($"/api/staff/needs/groups/{group}/splitting", new { needs, title = "全部" });
        var one = await town.Committee.Post($"/api/staff/needs/groups/{group}/splitting", new { needs = needs[..1], title = "亮度不够" });

        all.MustBeRefused("needs.nothing-left");
        one.MustBeOk();
        Assert.Equal(["亮度不够 1", "楼道照明 1"], (await town.InShort()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sentence_can_be_moved_and_stays_where_people_put_it()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮", "遛狗不牵绳", "楼道太暗");
        var (stairs, dogs) = (await town.Group("楼道照明"), await town.Group("文明养犬"));
        var need = (await town.OnBoard(stairs)).GetProperty("sentences")[0].GetProperty("id").GetGuid();

        await town.Must(HttpMethod.Put, $"{need}/group", new { group = dogs });
        await town.Collect();

        Assert.Equal(["文明养犬 2", "楼道照明 1"], await town.InShort());
    }

    [Fact]
    public async Task Only_a_category_of_the_towns_pack_can_be_chosen()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮");
        var need = (await town.OnBoard())[0].GetProperty("sentences")[0].GetProperty("id").GetGuid();

        (await town.Committee.Put($"/api/staff/needs/{need}/category", new { category = "safety" })).MustBeRefused("needs.no-such-category");
        await town.Must(HttpMethod.Put, $"{need}/category", new { category = "hejia" });

        Assert.Equal("hejia", (await town.OnBoard())[0].GetProperty("category").GetString());
        Assert.Empty(await town.OnBoard("&category=anjia"));
    }

    [Fact]
    public async Task Excluding_names_a_rule_of_the_pack()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮");
        var address = $"/api/staff/needs/groups/{await town.Group("楼道照明")}/decision";

        (await town.Committee.Post(address, new { verdict = "excluded", reason = "物业负责" })).MustBeRefused("needs.no-such-rule");
        (await town.Committee.Post(address, new { verdict = "excluded", reason = "物业负责", rule = "CS-N3" })).MustBeRefused("needs.no-such-rule");
        (await town.Committee.Post(address, new { verdict = "excluded", reason = "物业负责", rule = "PX-N2" })).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_was_decided_is_shown_with_a_need_like_it()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮", "楼道太暗");
        var group = await town.Group("楼道照明");
        await town.Must(HttpMethod.Post, $"groups/{group}/decision", new { verdict = "fundable", reason = "居民自己换灯泡，只要材料" });
        var need = (await town.OnBoard(group)).GetProperty("sentences")[0].GetProperty("id").GetGuid();

        var split = await town.Committee.Post($"/api/staff/needs/groups/{group}/splitting", new { needs = new[] { need }, title = "另一处楼道" });

        var precedent = (await town.OnBoard(split.MustBeOk().Json.GetProperty("id").GetGuid())).GetProperty("precedent");
        Assert.Equal("fundable", precedent.GetProperty("verdict").GetString());
        Assert.Equal("居民自己换灯泡，只要材料", precedent.GetProperty("reason").GetString());
        Assert.Equal(StandingClock.Start, precedent.GetProperty("decidedAt").GetDateTimeOffset());
        Assert.False((await town.OnBoard(group)).TryGetProperty("precedent", out _));
        Assert.Equal("fundable", (await town.OnBoard(group)).GetProperty("decision").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task What_a_proposal_answers_is_not_among_the_unanswered()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮", "遛狗不牵绳");
        var group = await town.Group("楼道照明");

        await town.Must(HttpMethod.Put, $"groups/{group}/proposal", new { proposal = Guid.CreateVersion7(), title = "楼道亮起来" });
        var unanswered = await town.OnBoard("&unanswered=true");
        await town.Must(HttpMethod.Delete, $"groups/{group}/proposal");

        Assert.Equal("文明养犬", Assert.Single(unanswered).GetProperty("title").GetString());
        Assert.Equal(2, (await town.OnBoard("&unanswered=true")).Count);
    }

    [Fact]
    public async Task Every_act_leaves_an_audit_row_without_anybodys_words()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        await town.Say("楼道灯不亮");
        var group = await town.Group("楼道照明");

        await town.Must(HttpMethod.Put, $"groups/{group}/title", new { title = "楼道" });
        await town.Must(HttpMethod.Post, $"groups/{group}/decision", new { verdict = "fundable", reason = "可以做" });

        var rows = await api.InDb(db => db.AuditRows.Where(row => row.SubjectId == group).OrderBy(row => row.Id).ToListAsync());
        Assert.Equal(["needs.rename", "needs.decide"], rows.Select(row => row.Act));
        Assert.All(rows, row => Assert.Equal(town.Committee.AccountId, row.AccountId));
    }

    [Fact]
    public async Task Acts_and_arriving_needs_at_once_lose_nobody()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        await town.Say("楼道灯不亮", "小区路灯太暗");
        var (stairs, street) = (await town.Group("楼道照明"), await town.Group("小区道路照明"));
        var voices = await town.Town.Residents(10);

        await Task.WhenAll(
            town.Say("走廊太暗", "楼道没有灯", "路灯坏了"),
            town.Must(HttpMethod.Post, $"groups/{street}/merging", new { into = stairs }),
            Task.WhenAll(voices.Select(voice => town.MeToo(voice, street))));

        Assert.Equal(15, (await town.OnBoard()).Sum(group => group.GetProperty("residents").GetInt32()));
    }
}
