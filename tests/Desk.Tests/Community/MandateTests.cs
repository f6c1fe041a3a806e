using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Desk.Tests.Community;

public sealed class MandateTests
{
    [Fact]
    public async Task A_consent_that_was_signed_on_paper_is_taken_down_and_the_helper_stands_there_until_it_is_taken_back()
    {
        var (api, _, liaison, elder, helper) = await Settle();
        Assert.Contains($"/desk/helpers/{elder}", (await liaison.Browse("/desk/helpers?name=老人")).MustBeOk().Body, StringComparison.Ordinal);

        (await liaison.Submit($"/desk/helpers/{elder}", Wish(helper.AccountId))).Must(HttpStatusCode.SeeOther);
        var page = (await liaison.Browse($"/desk/helpers/{elder}")).MustBeOk().Body;
        foreach (var words in new[] { "可以代办", "当面同意，您登记" }) Assert.Contains(words, page, StringComparison.Ordinal);
        var mandate = page.Split($"/desk/helpers/{elder}/")[1..].Single(part => part.Contains("/revocation", StringComparison.Ordinal)).Split('/')[0];
        (await liaison.Submit($"/desk/helpers/{elder}/{mandate}/revocation")).Must(HttpStatusCode.SeeOther);

        Assert.DoesNotContain("/revocation", (await liaison.Browse($"/desk/helpers/{elder}")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Equal(["mandate.give", "mandate.revoke"], await api.InDb(db => db.AuditRows.Where(row => row.AccountId == liaison.AccountId).OrderBy(row => row.Id).Select(row => row.Act).ToListAsync()));
    }

    [Fact]
    public async Task Nobody_is_taken_down_whose_consent_was_not_confirmed_and_the_form_stays_filled_in()
    {
        var (_, town, liaison, elder, _) = await Settle();
        var newcomer = await town.Newcomer();

        var unsigned = await liaison.Submit($"/desk/helpers/{elder}", Wish(newcomer.AccountId, "李小<明>").Where(one => one.Name != "agreed"));
        var unnamed = await liaison.Submit($"/desk/helpers/{elder}", Wish(newcomer.AccountId));
        var outdated = await liaison.Submit($"/desk/helpers/{elder}", Wish(newcomer.AccountId, "李小明").Select(one => one.Name == "version" ? ("version", "0") : one));

        Assert.Contains("签字，再打钩", unsigned.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        foreach (var typed in new[] { "李小&lt;明&gt;", $"{newcomer.AccountId}", "value=\"Family\" required checked" }) Assert.Contains(typed, unsigned.Body, StringComparison.Ordinal);
        Assert.Contains("请填写姓名", unnamed.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        Assert.Contains("代办同意书已经更新", outdated.Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_consent_is_printed_with_its_text_and_places_to_sign()
    {
        var (_, _, liaison, elder, _) = await Settle();

        var page = (await liaison.Browse($"/desk/helpers/{elder}/consent")).MustBeOk().Body;

        foreach (var words in new[] { ActingConsent.Text, "本人签字", "1号101室" }) Assert.Contains(words, page, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Value)> Wish(Guid account, string name = "") =>
        [("account", $"{account}"), ("kind", "Family"), ("name", name), ("version", $"{ActingConsent.CurrentVersion}"), ("agreed", "on")];

    private static async Task<(TestApi Api, TestTown Town, TestUser Liaison, Guid Elder, TestUser Helper)> Settle()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, town, await town.Staff(Role.Liaison), await town.PersonWithoutPhone(), await town.Resident());
    }
}
