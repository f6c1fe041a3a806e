using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Community;

public sealed class RolesTests
{
    [Fact]
    public async Task A_role_that_is_given_shows_with_a_masked_name_and_ends_at_once()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (committee, resident) = (await town.Staff(Role.Committee), await town.Resident());

        (await committee.Submit("/desk/roles", Wish(town, resident.AccountId, "Leader"))).Must(HttpStatusCode.SeeOther);
        var grant = await api.InDb(db => db.RoleGrants.Where(one => one.AccountId == resident.AccountId).Select(one => one.Id).SingleAsync());
        Assert.Matches("居\\*+.[^<]*<span", (await committee.Browse("/desk/roles")).MustBeOk().Body);
        (await committee.Submit($"/desk/roles/{grant}/end")).Must(HttpStatusCode.SeeOther);

        Assert.DoesNotContain($"{grant}", (await committee.Browse("/desk/roles")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("现在无效", (await committee.Browse("/desk/roles?ended=true")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_is_not_ones_to_give_is_refused_with_the_form_as_it_was()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (committee, newcomer) = (await town.Staff(Role.Committee), await town.Newcomer());

        var refused = await committee.Submit("/desk/roles", Wish(town, newcomer.AccountId, "Office"));

        refused.Must(HttpStatusCode.Conflict);
        Assert.Contains("您的角色不能授予或收回这个角色。", refused.Body, StringComparison.Ordinal);
        Assert.Contains($"value=\"{newcomer.AccountId}\"", refused.Body, StringComparison.Ordinal);
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.AccountId == committee.AccountId && row.RefusalCode == "grant.not-yours-to-give")));
    }

    [Theory]
    [InlineData("account", "不是编号", "请选择或填写“账号编号”。")]
    [InlineData("role", "King", "请选择“角色”。")]
    [InlineData("from", "昨天", "“从哪天起”要写成 2026-03-01 这样的日期。")]
    [InlineData("to", "2025-12-31", "结束日期不能早于开始日期。")]
    public async Task What_does_not_fit_is_sent_back_with_a_sentence(string field, string value, string sentence)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (committee, newcomer) = (await town.Staff(Role.Committee), await town.Newcomer());

        var refused = await committee.Submit("/desk/roles", Wish(town, newcomer.AccountId, "Leader").Select(one => one.Name == field ? (field, value) : one));

        Assert.Contains(sentence, refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Value)> Wish(TestTown town, Guid account, string role) =>
        [("account", $"{account}"), ("role", role), ("area", $"{town.Neighbourhood.Id}"), ("from", "2026-01-01"), ("to", "2026-12-31")];
}
