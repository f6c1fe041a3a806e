using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Desk.Tests.Activities;

/// <summary>An activity at the desk, from the plan to the papers.</summary>
public sealed class ActivityDeskTests
{
    [Fact]
    public async Task A_clerk_plans_announces_and_closes_an_activity()
    {
        var (api, clerk, town) = await Town();

        var address = await Plan(clerk, town);
        (await clerk.Submit($"{address}/announcement")).Must(HttpStatusCode.SeeOther);
        Assert.Contains("名额 50，候补 0", (await clerk.Browse(address)).MustBeOk().Body, StringComparison.Ordinal);
        (await clerk.Submit($"{address}/closing", ("heads", "12"))).Must(HttpStatusCode.SeeOther);

        Assert.Contains("现场清点", (await clerk.Browse(address)).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Equal(OccasionState.Closed, await api.InDb(db => db.Occasions.Where(one => one.AreaId == town.Neighbourhood.Id).Select(one => one.State).SingleAsync()));
    }

    [Theory]
    [InlineData("to", "九点", "结束的钟点要写成 09:30 这样", HttpStatusCode.BadRequest)]
    [InlineData("to", "09:00", "结束时间要晚于开始时间", HttpStatusCode.Conflict)]
    [InlineData("places", "0", "名额要在 1 到 100000 之间", HttpStatusCode.BadRequest)]
    public async Task A_slip_in_the_plan_comes_back_with_everything_that_was_written(string field, string value, string sentence, HttpStatusCode status)
    {
        var (_, clerk, town) = await Town();

        var page = (await clerk.Submit("/desk/activities/new", [.. Fields(town).Where(one => one.Name != field), (field, value)])).Must(status);

        Assert.Contains(sentence, page.Body, StringComparison.Ordinal);
        Assert.Contains("材料由居委会准备。</textarea>", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dossier_says_what_is_missing_until_all_six_are_there_and_a_wrong_paper_no_longer_counts()
    {
        var (api, clerk, town) = await Town();
        var address = await Plan(clerk, town);
        Assert.Contains("还缺 5 项", (await clerk.Browse($"{address}/dossier")).MustBeOk().Body, StringComparison.Ordinal);

        (await clerk.Submit($"{address}/dossier/texts", ("item", "Summary"), ("text", "来了四十人。"))).Must(HttpStatusCode.SeeOther);
        foreach (var item in new[] { "Attendance", "Photos", "Vouchers", "Invoices" })
            (await clerk.SubmitFile($"{address}/dossier/pictures", TestPicture.Png(40, 30), ("item", item))).Must(HttpStatusCode.SeeOther);
        Assert.Contains("六项资料已经齐全", (await clerk.Browse($"{address}/dossier")).MustBeOk().Body, StringComparison.Ordinal);

        var paper = await api.InDb(db => db.DossierPapers.Where(one => one.PhotoId != null).OrderBy(one => one.Id).Select(one => one.Id).LastAsync());
        (await clerk.Browse($"{address}/dossier/{paper}/picture?small=true")).MustBeOk();
        (await clerk.Submit($"{address}/dossier/{paper}/setting-aside", ("reason", "放错了"))).Must(HttpStatusCode.SeeOther);
        Assert.Contains("还缺 1 项", (await clerk.Browse($"{address}/dossier")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_picture_is_not_taken_for_one()
    {
        var (_, clerk, town) = await Town();
        var address = await Plan(clerk, town);

        (await clerk.SubmitFile($"{address}/dossier/pictures", "<html>"u8.ToArray(), ("item", "Photos"))).Must(HttpStatusCode.BadRequest);

        Assert.Contains("还缺 5 项", (await clerk.Browse($"{address}/dossier")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task The_attendance_sheet_is_taken_along_and_every_look_at_it_is_written_down(string format)
    {
        var (api, clerk, town) = await Town();
        var address = await Plan(clerk, town);

        var file = (await clerk.Browse($"{address}/attendance/file?format={format}")).MustBeOk();

        Assert.Contains("officedocument", file.MediaType, StringComparison.Ordinal);
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "activity.attendance-list" && row.AccountId == clerk.AccountId)));
    }

    [Fact]
    public async Task A_rule_of_points_and_a_service_are_entered_and_cash_comes_back_with_a_word()
    {
        var (_, clerk, town) = await Town();
        var area = ("area", $"{town.Neighbourhood.Id}");

        (await clerk.Submit("/desk/points/rules", area, ("from", "2026-06-01"), ("hour", "10"), ("ceiling", "60"), ("weaker", "50"), ("reason", "居民会议通过"))).Must(HttpStatusCode.SeeOther);
        (await clerk.Submit("/desk/points/services", area, ("title", "上门磨刀"), ("cost", "30"), ("stock", "5"))).Must(HttpStatusCode.SeeOther);
        var cash = (await clerk.Submit("/desk/points/services", area, ("title", "超市购物卡"), ("cost", "30"), ("stock", "5"))).Must(HttpStatusCode.Conflict).Body;

        Assert.Contains("积分只能兑换服务", cash, StringComparison.Ordinal);
        Assert.Contains("value=\"超市购物卡\"", cash, StringComparison.Ordinal);
        Assert.Contains("居民会议通过", cash, StringComparison.Ordinal);
        Assert.Contains("上门磨刀", cash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_rules_offers_only_areas_for_which_the_clerk_may_make_them_and_restocking_twice_is_once()
    {
        var (api, clerk, town) = await Town();
        var next = await TestTown.Settle(api);
        await next.Save(db => db.Add(RoleGrant.Give(clerk.AccountId, Role.Liaison, next.Neighbourhood.Id, new DateOnly(TestTown.Year, 1, 1), null, null)));
        (await clerk.Submit("/desk/points/services", ("area", $"{town.Neighbourhood.Id}"), ("title", "上门磨刀"), ("cost", "30"), ("stock", "5"))).Must(HttpStatusCode.SeeOther);

        var page = (await clerk.Browse("/desk/points")).MustBeOk().Body;
        var rules = page[page.IndexOf("id=\"f-rule-area\"", StringComparison.Ordinal)..];
        Assert.Contains($"{town.Neighbourhood.Id}", rules[..rules.IndexOf("</select>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.DoesNotContain($"{next.Neighbourhood.Id}", rules[..rules.IndexOf("</select>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains($"{next.Neighbourhood.Id}", page, StringComparison.Ordinal);

        var nonce = page.Split("name=\"nonce\" value=\"")[1].Split('"')[0];
        var service = page.Split("/desk/points/services/")[1].Split('/')[0];
        for (var times = 0; times < 2; times++)
            (await clerk.Submit($"/desk/points/services/{service}/stock", ("more", "3"), ("nonce", nonce))).Must(HttpStatusCode.SeeOther);
        Assert.Equal(8, await api.InDb(db => db.Offers.Where(offer => offer.Id == Guid.Parse(service)).Select(offer => offer.Stock).SingleAsync()));
    }

    private static async Task<(TestApi Api, TestUser Clerk, TestTown Town)> Town()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, await town.Staff(Role.Committee), town);
    }

    private static async Task<string> Plan(TestUser clerk, TestTown town)
    {
        var location = (await clerk.Submit("/desk/activities/new", Fields(town))).Must(HttpStatusCode.SeeOther).Location!;
        return location.Split('?')[0];
    }

    private static (string Name, string Value)[] Fields(TestTown town) =>
    [
        ("area", $"{town.Neighbourhood.Id}"), ("title", "端午包粽子"), ("place", "活动室"), ("day", "2026-05-06"), ("from", "10:00"), ("to", "12:00"), ("places", "50"), ("plan", "材料由居委会准备。"),
    ];
}
