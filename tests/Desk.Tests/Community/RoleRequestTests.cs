using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Community;

public sealed class RoleRequestTests
{
    private const string Page = "/desk/roles/requests";

    [Fact]
    public async Task A_finance_role_is_given_when_another_person_has_said_yes()
    {
        var (api, town, office) = await Office();
        var (other, newcomer) = (await town.Staff(Role.Office, town.Subdistrict), await town.Newcomer());

        (await office.Submit(Page, Wish(town, newcomer.AccountId))).Must(HttpStatusCode.SeeOther);
        var asked = (await office.Browse(Page)).MustBeOk().Body;
        Assert.Contains("/withdrawal", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("/decision", asked, StringComparison.Ordinal);
        Assert.Contains("1 个角色申请等另一个人批准", (await other.Browse("/desk")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain("角色申请等", (await office.Browse("/desk")).MustBeOk().Body, StringComparison.Ordinal);
        (await other.Submit($"{Page}/{RequestIn(asked)}/decision", ("answer", "yes"))).Must(HttpStatusCode.SeeOther);

        Assert.Equal(Role.Finance, await api.InDb(db => db.RoleGrants.Where(grant => grant.AccountId == newcomer.AccountId).Select(grant => grant.Role).SingleAsync()));
        Assert.Contains("已批准", (await office.Browse(Page)).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asked_does_not_decide_and_may_take_it_back()
    {
        var (_, town, office) = await Office();
        (await office.Submit(Page, Wish(town, (await town.Newcomer()).AccountId))).Must(HttpStatusCode.SeeOther);
        var request = RequestIn((await office.Browse(Page)).MustBeOk().Body);

        var refused = await office.Submit($"{Page}/{request}/decision", ("answer", "yes"));
        (await office.Submit($"{Page}/{request}/withdrawal")).Must(HttpStatusCode.SeeOther);

        Assert.Contains("申请人自己不能批准", refused.Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
        Assert.Contains("已撤回", (await office.Browse(Page)).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_lacks_something_comes_back_with_everything_that_was_typed()
    {
        var (_, town, office) = await Office();
        var newcomer = await town.Newcomer();

        var short1 = await office.Submit(Page, Wish(town, newcomer.AccountId).Select(one => one.Name == "reason" ? ("reason", "会<计") : one));

        Assert.Contains("至少写 4 个字", short1.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        foreach (var typed in new[] { "会&lt;计", $"{newcomer.AccountId}", "2026-02-03" }) Assert.Contains(typed, short1.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_ends_soon_is_renewed_from_the_day_after_and_is_pointed_out_no_more()
    {
        var (api, town, office) = await Office();
        var newcomer = await town.Newcomer();
        var grant = await Ending(town, newcomer.AccountId, Role.Reviewer);

        Assert.Contains($"/desk/roles/{grant}/renewal", (await office.Browse("/desk/roles")).MustBeOk().Body, StringComparison.Ordinal);
        var refused = await office.Submit($"/desk/roles/{grant}/renewal", ("to", "2026-05-20"));
        (await office.Submit($"/desk/roles/{grant}/renewal", ("to", "2027-05-20"))).Must(HttpStatusCode.SeeOther);

        Assert.Contains("要晚于现在的最后一天 2026-05-20", refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/renewal", (await office.Browse("/desk/roles")).MustBeOk().Body, StringComparison.Ordinal);
        var days = await api.InDb(db => db.RoleGrants.Where(one => one.AccountId == newcomer.AccountId).OrderBy(one => one.From).Select(one => new { one.From, one.To }).ToListAsync());
        Assert.Equal((new DateOnly(2026, 5, 21), new DateOnly(2027, 5, 20)), (days[1].From, days[1].To!.Value));
    }

    [Fact]
    public async Task A_finance_role_that_ends_soon_is_asked_for_again_with_the_form_filled_in()
    {
        var (_, town, office) = await Office();
        var newcomer = await town.Newcomer();
        var grant = await Ending(town, newcomer.AccountId, Role.Finance);

        Assert.Contains($"{Page}?renew={grant}", (await office.Browse("/desk/roles")).MustBeOk().Body, StringComparison.Ordinal);
        var form = (await office.Browse($"{Page}?renew={grant}")).MustBeOk().Body;

        foreach (var value in new[] { $"{newcomer.AccountId}", "2026-05-21", "2027-05-20" }) Assert.Contains($"value=\"{value}\"", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_what_is_read_from_the_guards_all_together_or_for_one_role()
    {
        var (_, town, office) = await Office();

        var all = (await office.Browse("/desk/roles/duties")).MustBeOk().Body;
        var liaison = (await (await town.Staff(Role.Liaison)).Browse("/desk/roles/duties?role=Liaison")).MustBeOk().Body;

        foreach (var words in new[] { "为居民登记代办人", "上传名册" }) Assert.Contains(words, all, StringComparison.Ordinal);
        Assert.Contains("为居民登记代办人", liaison, StringComparison.Ordinal);
        Assert.DoesNotContain("上传名册", liaison, StringComparison.Ordinal);
    }

    private static async Task<Guid> Ending(TestTown town, Guid account, Role role)
    {
        var grant = RoleGrant.Give(account, role, town.Neighbourhood.Id, new DateOnly(TestTown.Year, 1, 1), new DateOnly(TestTown.Year, 5, 20), null);
        await town.Save(db => db.Add(grant));
        return grant.Id;
    }

    private static async Task<(TestApi Api, TestTown Town, TestUser Office)> Office()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, town, await town.Staff(Role.Office, town.Subdistrict));
    }

    private static string RequestIn(string page) => page.Split("/desk/roles/requests/")[1].Split('/')[0];

    private static IEnumerable<(string Name, string Value)> Wish(TestTown town, Guid account) =>
        [("account", $"{account}"), ("role", "Finance"), ("area", $"{town.Neighbourhood.Id}"), ("from", "2026-02-03"), ("to", ""), ("reason", "接替退休的会计")];
}
