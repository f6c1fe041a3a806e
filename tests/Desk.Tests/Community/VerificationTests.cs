using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Community.Verification;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Desk.Tests.Community;

public sealed class VerificationTests
{
    [Fact]
    public async Task Who_waits_is_shown_with_the_person_of_that_name_and_home_chosen_and_is_a_resident_after_the_yes()
    {
        var (town, committee) = await Newcomer.Roster(await TestApi.Shared());
        var newcomer = await Newcomer.In(town);
        var request = (await newcomer.Ask()).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

        Assert.Contains($"/desk/verification/{request}", (await committee.Browse("/desk/verification")).MustBeOk().Body, StringComparison.Ordinal);
        var page = (await committee.Browse($"/desk/verification/{request}")).MustBeOk().Body;
        var person = page.Split("name=\"person\" value=\"")[1].Split('"')[0];
        Assert.Matches($"value=\"{person}\"[^>]*checked", page);
        (await committee.Submit($"/desk/verification/{request}/approval", ("person", person))).Must(HttpStatusCode.SeeOther);

        Assert.Equal("committee", (await newcomer.Read()).GetProperty("by").GetString());
        Assert.Contains("现在没有等待核实的居民。", (await committee.Browse("/desk/verification")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("这个申请已经处理过了。", (await committee.Submit($"/desk/verification/{request}/refusal", ("answer", "再想想"))).Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_needs_a_reason_and_the_resident_reads_it()
    {
        var (town, committee) = await Newcomer.Roster(await TestApi.Shared());
        var newcomer = await Newcomer.In(town);
        var request = (await newcomer.Ask()).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

        (await committee.Submit($"/desk/verification/{request}/refusal", ("answer", "  "))).Must(HttpStatusCode.BadRequest);
        (await committee.Submit($"/desk/verification/{request}/refusal", ("answer", "请带户口簿到居委会"))).Must(HttpStatusCode.SeeOther);

        Assert.Equal("请带户口簿到居委会", (await newcomer.Read()).GetProperty("request").GetProperty("answer").GetString());
    }

    [Fact]
    public async Task Somebody_whom_the_roster_lacks_is_added_by_hand_and_found_by_name()
    {
        var api = await TestApi.Shared();
        var (town, committee) = await Newcomer.Roster(api);
        (string, string)[] form = [("area", $"{town.Neighbourhood.Id}"), ("name", "欧阳新月"), ("building", "9"), ("unit", ""), ("room", "901"), ("phone", "138"), ("reason", "刚搬来"), ("voucher", "租赁合同")];

        var refused = await committee.Submit("/desk/persons/new", form);
        form[5] = ("phone", "13800009901");
        var added = (await committee.Submit("/desk/persons/new", form)).Must(HttpStatusCode.SeeOther).Location!;

        Assert.Contains("电话号码不完整", refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        Assert.Contains("欧阳新月", refused.Body, StringComparison.Ordinal);
        Assert.Contains("欧**月", (await committee.Browse(added)).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("9号901室", (await committee.Browse($"/desk/persons?area={town.Neighbourhood.Id}&name=新月")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("名册上已经有同名、同住址的居民。", (await committee.Submit("/desk/persons/new", form)).Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_stands_there_twice_is_pointed_out_merged_and_split_again()
    {
        var api = await TestApi.Shared();
        var (town, committee) = await Newcomer.Roster(api);
        var one = await Add(town, committee, "9");
        var other = await Add(town, committee, "10");

        Assert.Contains("核对并合并", (await committee.Browse("/desk/persons")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains($"value=\"{other}\"", (await committee.Browse($"/desk/persons/{one}?name=新月")).MustBeOk().Body, StringComparison.Ordinal);
        (await committee.Submit($"/desk/persons/{one}/merge", ("other", other), ("reason", "搬了家"))).Must(HttpStatusCode.SeeOther);
        Assert.DoesNotContain("核对并合并", (await committee.Browse("/desk/persons")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("10号901室", (await committee.Browse($"/desk/persons/{one}")).MustBeOk().Body, StringComparison.Ordinal);
        (await committee.Browse($"/desk/persons/{other}")).Must(HttpStatusCode.NotFound);
        (await committee.Submit($"/desk/persons/{one}/split", ("other", other), ("reason", "母女同名"))).Must(HttpStatusCode.SeeOther);

        (await committee.Browse($"/desk/persons/{other}")).MustBeOk();
        (await committee.Submit($"/desk/persons/{other}/departure", ("reason", "房屋已出售"))).Must(HttpStatusCode.SeeOther);
        (await committee.Browse($"/desk/persons/{other}")).Must(HttpStatusCode.NotFound);
        var acts = await api.InDb(db => db.AuditRows.Where(row => row.AccountId == committee.AccountId && row.Act.StartsWith("person.")).OrderBy(row => row.Id).Select(row => row.Act).ToListAsync());
        Assert.Equal(["person.merge", "person.split", "person.leave"], acts.Where(act => act != "person.add"));
    }

    private static async Task<string> Add(TestTown town, TestUser committee, string building)
    {
        var added = await committee.Submit("/desk/persons/new", ("area", $"{town.Neighbourhood.Id}"), ("name", "欧阳新月"), ("building", building), ("room", "901"),
            ("phone", "13800009901"), ("reason", "登记"), ("voucher", "户口簿"));
        return added.Must(HttpStatusCode.SeeOther).Location!.Split('/', '?')[3];
    }
}
