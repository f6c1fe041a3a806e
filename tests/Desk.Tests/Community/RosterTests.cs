using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Desk.Tests.Community;

public sealed class RosterTests
{
    private const string Header = "姓名,楼号,室号,手机,身份证号\n";

    [Fact]
    public async Task A_file_is_checked_line_by_line_and_stands_on_the_roster_after_the_yes_with_the_doubtful_lines_that_were_ticked()
    {
        var (api, town, committee) = await Settle();
        var address = await Upload(committee, town, "王秀英,3,101,13800000001,310\n赵美珍,6,601,138,\n陈桂兰,7,701,139,\n,8,801,,\n");

        var page = await Reaches(committee, address, "等您确认");
        foreach (var words in new[] { "王*英", "*******0001", "没有读取的列", "身份证号", "第 3 行" }) Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain("王秀英", page, StringComparison.Ordinal);
        Assert.Empty(await Roster(api, town));
        (await committee.Submit($"{address}/confirmation", ("line", "3"))).Must(HttpStatusCode.SeeOther);
        await Reaches(committee, address, "已写入名册");

        Assert.Equal(2, (await Roster(api, town)).Count);
        Assert.Contains("这次导入已经结束。", (await committee.Submit($"{address}/confirmation")).Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lines_can_be_looked_at_one_kind_at_a_time_and_page_by_page()
    {
        var (_, town, committee) = await Settle();
        var lines = string.Concat(Enumerable.Range(1, 120).Select(i => $"居民{(char)('一' + i)}氏,1,{i},,\n"));
        var address = await Upload(committee, town, lines + ",8,801,,\n");
        await Reaches(committee, address, "等您确认");

        var refused = (await committee.Browse($"{address}?verdict=Refused")).MustBeOk().Body;
        var first = (await committee.Browse(address)).MustBeOk().Body;
        var second = (await committee.Browse($"{address}?verdict=&after=101")).MustBeOk().Body;

        Assert.Contains("122</th>", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("121</th>", refused, StringComparison.Ordinal);
        Assert.Contains("后面的行", first, StringComparison.Ordinal);
        Assert.Contains("102</th>", second, StringComparison.Ordinal);
        Assert.DoesNotContain("后面的行", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_asks_again_by_itself_only_while_something_is_being_done()
    {
        var (_, town, committee) = await Settle();
        var import = RosterImport.Upload(Guid.CreateVersion7(), town.Neighbourhood.Id, new RosterSheet([], []), committee.AccountId, StandingClock.Start);
        import.Judge(0);
        await town.Save(db => db.Add(import));

        await Reaches(committee, await Upload(committee, town, "王秀英,3,101,,\n"), "等您确认");
        var judged = (await committee.Browse($"/desk/roster/imports/{import.Id}")).MustBeOk().Body;
        (await committee.Submit($"/desk/roster/imports/{import.Id}/discarding")).Must(HttpStatusCode.SeeOther);

        Assert.DoesNotContain("http-equiv=\"refresh\"", judged, StringComparison.Ordinal);
        Assert.Contains("已经放弃", (await committee.Browse($"/desk/roster/imports/{import.Id}")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("姓名,楼号\n王秀英,3\n", "没有找到表头")]
    [InlineData("", "文件是空的")]
    public async Task What_is_no_roster_comes_back_with_a_sentence_and_the_form(string text, string sentence)
    {
        var (_, town, committee) = await Settle();

        var answer = await committee.SubmitFile("/desk/roster/imports", Encoding.UTF8.GetBytes(text), ("area", $"{town.Neighbourhood.Id}"));

        Assert.Contains(sentence, answer.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        Assert.Contains($"value=\"{town.Neighbourhood.Id}\" selected", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_form_says_so_and_without_its_proof_nothing_is_read()
    {
        var (_, town, committee) = await Settle();

        var without = await committee.Submit("/desk/roster/imports", ("area", $"{town.Neighbourhood.Id}"));
        var forged = await (committee with { FormToken = "elsewhere" }).SubmitFile("/desk/roster/imports", Encoding.UTF8.GetBytes(Header), ("area", $"{town.Neighbourhood.Id}"));

        Assert.Contains("请先选择名册文件。", without.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        Assert.Contains("这张表单已经失效", forged.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roster_leaves_after_another_persons_yes_and_only_the_one_who_asked_sees_the_button()
    {
        var (_, town, committee) = await Settle();
        var other = await town.Staff(Role.Committee);
        await town.PersonWithoutPhone();
        (await committee.Submit("/desk/roster/exports", ("area", $"{town.Neighbourhood.Id}"), ("reason", "人口普查核对"))).Must(HttpStatusCode.SeeOther);

        Assert.DoesNotContain("/decision", (await committee.Browse("/desk/roster")).MustBeOk().Body, StringComparison.Ordinal);
        var export = (await other.Browse("/desk/roster")).MustBeOk().Body.Split("/desk/roster/exports/")[1].Split('/')[0];
        (await other.Submit($"/desk/roster/exports/{export}/decision", ("answer", "yes"))).Must(HttpStatusCode.SeeOther);
        Assert.DoesNotContain("/download", (await other.Browse("/desk/roster")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains($"{export}/download", (await committee.Browse("/desk/roster")).MustBeOk().Body, StringComparison.Ordinal);
        var file = await committee.Submit($"/desk/roster/exports/{export}/download", ("format", "csv"));

        Assert.Equal("text/csv", file.MustBeOk().MediaType);
        Assert.Contains("老人", file.Body, StringComparison.Ordinal);
        Assert.Contains("已下载", (await other.Browse("/desk/roster")).MustBeOk().Body, StringComparison.Ordinal);
    }

    private static async Task<(TestApi Api, TestTown Town, TestUser Committee)> Settle()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, town, await town.Staff(Role.Committee));
    }

    private static async Task<string> Upload(TestUser committee, TestTown town, string lines) =>
        (await committee.SubmitFile("/desk/roster/imports", Encoding.UTF8.GetBytes(Header + lines), ("area", $"{town.Neighbourhood.Id}"))).Must(HttpStatusCode.SeeOther).Location!;

    private static async Task<string> Reaches(TestUser committee, string address, string words)
    {
        while (true)
        {
            var page = (await committee.Browse(address)).MustBeOk().Body;
            if (page.Contains(words, StringComparison.Ordinal)) return page;
            Assert.Contains("http-equiv=\"refresh\"", page, StringComparison.Ordinal);
            await Task.Delay(20);
        }
    }

    private static Task<List<Guid>> Roster(TestApi api, TestTown town) => api.InDb(db =>
    {
        var area = town.Neighbourhood.Id;
        return db.Persons.Where(person => person.AreaId == area).Select(person => person.Id).ToListAsync();
    });
}
