using System.Net;
using ZiZhiJin.Api.Tests.Community.Roster;
using ZiZhiJin.Api.Tests.Community.Verification;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Home;

public sealed class HomeTests
{
    [Fact]
    public async Task What_waits_for_a_clerk_stands_on_the_first_page_and_goes_when_it_is_done()
    {
        var (town, committee) = await Newcomer.Roster(await TestApi.Shared());
        var (other, office) = (await town.Staff(Role.Committee), await town.Staff(Role.Office, town.Subdistrict));
        var request = (await (await Newcomer.In(town)).Ask()).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        await RosterFile.Upload(committee, town.Neighbourhood.Id, "赵美珍,6,,601,,,");
        (await committee.Submit("/desk/roster/exports", ("area", $"{town.Neighbourhood.Id}"), ("reason", "人口普查核对"))).Must(HttpStatusCode.SeeOther);

        foreach (var words in new[] { "1 位居民等您核实身份", "1 份名册已经检查好", "1 个名册导出申请等另一个人批准" }) Assert.Contains(words, await Home(other), StringComparison.Ordinal);
        Assert.DoesNotContain("名册导出申请", await Home(committee), StringComparison.Ordinal);
        Assert.Contains("还没有填写", await Home(office), StringComparison.Ordinal);
        (await committee.Submit($"/desk/verification/{request}/refusal", ("answer", "请带户口簿来"))).Must(HttpStatusCode.SeeOther);

        Assert.DoesNotContain("等您核实身份", await Home(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_that_end_soon_are_pointed_out_to_those_who_give_them()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (committee, resident) = (await town.Staff(Role.Committee), await town.Resident());
        var (soon, later) = (StandingClock.Start.AddDays(20), StandingClock.Start.AddDays(60));
        await town.Save(db => db.AddRange(
            RoleGrant.Give(resident.AccountId, Role.Leader, town.Neighbourhood.Id, new DateOnly(TestTown.Year, 1, 1), DateOnly.FromDateTime(soon.UtcDateTime), null),
            RoleGrant.Give(resident.AccountId, Role.Member, town.Neighbourhood.Id, new DateOnly(TestTown.Year, 1, 1), DateOnly.FromDateTime(later.UtcDateTime), null)));

        Assert.Contains("1 个角色在 30 天内到期", await Home(committee), StringComparison.Ordinal);
        Assert.DoesNotContain("天内到期", await Home(await town.Staff(Role.Liaison)), StringComparison.Ordinal);
    }

    private static async Task<string> Home(TestUser clerk) => (await clerk.Browse("/desk")).MustBeOk().Body;
}
