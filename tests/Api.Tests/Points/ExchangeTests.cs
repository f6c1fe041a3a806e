using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Points;

public sealed class ExchangeTests
{
    [Fact]
    public async Task Two_hundred_ask_at_once_for_the_last_fifty_and_exactly_fifty_get_one()
    {
        var here = await VolunteerTown.Settle();
        var residents = await here.Town.Residents(200);
        await here.Give(10, residents);
        var service = await here.Offer(cost: 10, stock: 50);

        var answers = await Task.WhenAll(residents.Select(resident => VolunteerTown.Exchange(resident, service)));

        Assert.Equal(50, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.MustBeRefused("points.out-of-stock"));
        var kept = await here.Api.InDb(async db => (
            await db.Offers.Where(offer => offer.Id == service).Select(offer => offer.Stock).SingleAsync(),
            await db.PointsLegs.Where(leg => leg.HolderId == service).SumAsync(leg => leg.Amount)));
        Assert.Equal((0, 500), kept);
    }

    [Fact]
    public async Task One_balance_asked_for_twenty_times_at_once_is_spent_once_and_never_below_zero()
    {
        var here = await VolunteerTown.Settle();
        var resident = await here.Town.Resident();
        await here.Give(35, resident);
        var service = await here.Offer(cost: 10, stock: 100);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => VolunteerTown.Exchange(resident, service)));

        Assert.Equal(3, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Equal(5, await VolunteerTown.BalanceOf(resident));
        Assert.Equal(97, await here.Api.InDb(db => db.Offers.Where(offer => offer.Id == service).Select(offer => offer.Stock).SingleAsync()));
    }

    [Fact]
    public async Task The_same_request_sent_twenty_times_is_one_exchange_and_one_answer()
    {
        var here = await VolunteerTown.Settle();
        var (resident, nonce) = (await here.Town.Resident(), NeedsSurvey.NewNonce());
        await here.Give(35, resident);
        var service = await here.Offer(cost: 10, stock: 100);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => VolunteerTown.Exchange(resident, service, nonce)));

        Assert.Single(answers.Select(answer => answer.MustBeOk().Body).Distinct());
        Assert.Equal(25, await VolunteerTown.BalanceOf(resident));
    }

    [Fact]
    public async Task An_exchange_is_handed_out_or_given_back_and_only_one_of_both()
    {
        var here = await VolunteerTown.Settle();
        var resident = await here.Town.Resident();
        await here.Give(20, resident);
        var service = await here.Offer(cost: 10, stock: 2);
        var (first, second) = ((await VolunteerTown.Exchange(resident, service)).MustBeOk().Json.GetProperty("id"), (await VolunteerTown.Exchange(resident, service)).MustBeOk().Json.GetProperty("id"));

        (await here.Committee.Post($"/api/staff/points/exchanges/{first}/handing-out")).Must(HttpStatusCode.NoContent);
        (await here.Committee.Post($"/api/staff/points/exchanges/{first}/giving-back", new { reason = "弄错了" })).MustBeRefused("points.already-handed-out");
        var back = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => here.Committee.Post($"/api/staff/points/exchanges/{second}/giving-back", new { reason = "师傅生病" })));

        Assert.Single(back, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.Equal(10, await VolunteerTown.BalanceOf(resident));
        Assert.Equal(1, await here.Api.InDb(db => db.Offers.Where(offer => offer.Id == service).Select(offer => offer.Stock).SingleAsync()));
    }

    [Fact]
    public async Task A_service_is_seen_and_taken_where_it_is_offered_and_until_it_is_withdrawn()
    {
        var (here, elsewhere) = (await VolunteerTown.Settle(), await VolunteerTown.Settle());
        var (resident, stranger) = (await here.Town.Resident(), await elsewhere.Town.Resident());
        await here.Give(10, resident, stranger);
        var service = await here.Offer(cost: 10, stock: 1);

        Assert.Equal([service], (await resident.Get("/api/points/services")).MustBeOk().Json.EnumerateArray().Select(one => one.GetProperty("id").GetGuid()));
        Assert.Empty((await stranger.Get("/api/points/services")).MustBeOk().Json.EnumerateArray());
        (await VolunteerTown.Exchange(stranger, service)).Must(HttpStatusCode.NotFound);
        (await here.Committee.Post($"/api/staff/points/services/{service}/stock", new { more = -2, nonce = NeedsSurvey.NewNonce() })).MustBeRefused("points.stock-too-low");
        (await here.Committee.Post($"/api/staff/points/services/{service}/withdrawal")).Must(HttpStatusCode.NoContent);
        (await VolunteerTown.Exchange(resident, service)).MustBeRefused("points.offer-withdrawn");
        Assert.Equal(10, await VolunteerTown.BalanceOf(resident));
    }

    [Fact]
    public async Task Two_entries_that_are_one_person_have_one_balance()
    {
        var here = await VolunteerTown.Settle();
        var (resident, twin) = (await here.Town.Resident(), await here.Town.Resident());
        await here.Give(6, resident, twin);
        (await here.Committee.Post($"/api/staff/persons/{resident.PersonId}/merge", new { otherId = twin.PersonId, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);

        Assert.Equal(12, await VolunteerTown.BalanceOf(resident));
        (await VolunteerTown.Exchange(resident, await here.Offer(cost: 12, stock: 1))).MustBeOk();
        Assert.Equal(0, await VolunteerTown.BalanceOf(resident));
    }

    [Fact]
    public async Task Somebody_who_takes_their_data_along_finds_their_points_in_it()
    {
        var here = await VolunteerTown.Settle();
        var resident = await here.Town.Resident();
        await here.Give(12, resident);
        (await VolunteerTown.Exchange(resident, await here.Offer(cost: 5, stock: 1, title: "上门理发"))).MustBeOk();

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me/export") { Headers = { Authorization = new("Bearer", resident.Token) } };
        using var response = await resident.Http.SendAsync(request);
        using var zip = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        using var page = new StreamReader(zip.Entries.Single(entry => entry.Name.EndsWith(".html", StringComparison.Ordinal)).Open());
        var text = await page.ReadToEndAsync();

        Assert.Contains("我的积分", text, StringComparison.Ordinal);
        Assert.Contains("兑换服务 -5", text, StringComparison.Ordinal);
        Assert.Contains("上门理发", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restocking_that_is_sent_twice_changes_the_stock_once()
    {
        var here = await VolunteerTown.Settle();
        var (service, nonce) = (await here.Offer(cost: 1, stock: 5), NeedsSurvey.NewNonce());

        var sent = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => here.Committee.Post($"/api/staff/points/services/{service}/stock", new { more = 3, nonce })));
        (await here.Committee.Post($"/api/staff/points/services/{service}/stock", new { more = 2, nonce = NeedsSurvey.NewNonce() })).Must(HttpStatusCode.NoContent);
        (await here.Committee.Post($"/api/staff/points/services/{service}/stock", new { more = 2 })).MustBeMalformed("nonce");

        (await here.Committee.Post($"/api/staff/points/services/{service}/stock", new { more = 4, nonce })).MustBeRefused("points.page-used");

        Assert.All(sent, answer => answer.Must(HttpStatusCode.NoContent));
        Assert.Equal(2, await here.Api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "points.restock" && row.SubjectId == service && row.RefusalCode == null)));
        Assert.Equal(10, await here.Api.InDb(db => db.Offers.Where(offer => offer.Id == service).Select(offer => offer.Stock).SingleAsync()));
    }

    [Fact]
    public async Task Cash_is_no_service_and_yesterday_gets_no_rule()
    {
        var here = await VolunteerTown.Settle();

        (await here.Committee.Post("/api/staff/points/services", new { areaId = here.Town.Neighbourhood.Id, title = "微信红包", cost = 1, stock = 1 })).MustBeRefused("points.never-cash");
        (await here.EnterRule(new(2026, 5, 5))).MustBeRefused("points.rule-for-the-past");
        (await (await here.Town.Staff(Role.Liaison)).Post("/api/staff/points/rules", new { areaId = here.Town.Neighbourhood.Id, from = "2026-06-01", pointsPerHour = 1, dailyCeiling = 1, weakerPercent = 1, reason = "试试" }))
            .Must(HttpStatusCode.Forbidden);
        Assert.Equal(1, (await here.Committee.Get("/api/staff/points/rules")).MustBeOk().Json.GetArrayLength());
    }
}
