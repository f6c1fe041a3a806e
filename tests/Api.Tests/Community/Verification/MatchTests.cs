using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Api.Tests.Community.Verification;

public sealed class MatchTests
{
    [Theory]
    [InlineData("王秀英", "3", "2", "101")]
    [InlineData("王 秀 英", "３号楼", "２单元", "101室")]
    public async Task Name_home_and_phone_of_the_roster_make_a_verified_resident_however_they_are_written(string name, string building, string unit, string room)
    {
        var newcomer = await Newcomer.In((await Newcomer.Roster(await TestApi.Shared())).Town);

        (await newcomer.Match(name, room, building: building, unit: unit)).Must(HttpStatusCode.NoContent);

        var read = await newcomer.Read();
        Assert.True(read.GetProperty("verified").GetBoolean());
        Assert.Equal("roster", read.GetProperty("by").GetString());
        Assert.True((await newcomer.User.Get("/api/me")).MustBeOk().Json.GetProperty("verified").GetBoolean());
    }

    [Theory]
    [InlineData("王秀", "101", "13800000001")]
    [InlineData("王秀英", "102", "13800000001")]
    [InlineData("王秀英", "101", "13800000002")]
    public async Task One_thing_that_differs_is_told_in_the_same_words(string name, string room, string phone)
    {
        var newcomer = await Newcomer.In((await Newcomer.Roster(await TestApi.Shared())).Town);

        (await newcomer.Match(name, room, phone)).MustBeRefused("verification.no-match");

        Assert.False(await newcomer.IsVerified());
    }

    [Fact]
    public async Task After_five_wrong_tries_the_right_one_is_refused_until_the_next_day()
    {
        await using var api = await TestApi.Start();
        var newcomer = await Newcomer.In((await Newcomer.Roster(api)).Town);
        for (var i = 0; i < 5; i++) (await newcomer.Match(name: $"王秀{"甲乙丙丁戊"[i]}")).MustBeRefused("verification.no-match");
        var callsBefore = (await api.Wechat.Admin.Calls("/wxa/business/getuserphonenumber")).Count;

        (await newcomer.Match()).MustBeRefused("verification.too-many-tries");
        api.Clock.Move(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        (await newcomer.Match()).MustBeRefused("verification.too-many-tries");
        Assert.Equal(callsBefore, (await api.Wechat.Admin.Calls("/wxa/business/getuserphonenumber")).Count);
        api.Clock.Move(TimeSpan.FromSeconds(1));
        (await newcomer.Match()).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Twenty_wrong_tries_at_once_are_twenty()
    {
        var newcomer = await Newcomer.In((await Newcomer.Roster(await TestApi.Shared())).Town);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => newcomer.Match(name: "王秀")));

        Assert.Equal(5, answers.Count(answer => answer.Code == "verification.no-match"));
        Assert.Equal(15, answers.Count(answer => answer.Code == "verification.too-many-tries"));
    }

    [Fact]
    public async Task Tries_at_one_address_are_counted_over_all_accounts()
    {
        var (town, _) = await Newcomer.Roster(await TestApi.Shared());
        for (var account = 0; account < 2; account++)
        {
            var stranger = await Newcomer.In(town);
            for (var i = 0; i < 5; i++) (await stranger.Match(name: "王秀")).MustBeRefused("verification.no-match");
        }

        var eleventh = await Newcomer.In(town);

        (await eleventh.Match()).MustBeRefused("verification.too-many-tries");
        (await (await Newcomer.In(town)).Match("李建国", "102", "13800000002")).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Of_ten_accounts_that_match_one_person_at_once_one_becomes_them()
    {
        var api = await TestApi.Shared();
        var (town, _) = await Newcomer.Roster(api);
        var newcomers = new List<Newcomer>();
        for (var i = 0; i < 10; i++) newcomers.Add(await Newcomer.In(town));

        var answers = await Task.WhenAll(newcomers.Select(newcomer => newcomer.Match()));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.Equal(1, await api.InDb(db => db.Accounts.CountAsync(account => db.Persons.Any(person => person.Id == account.PersonId && person.AreaId == town.Neighbourhood.Id))));
    }

    [Fact]
    public async Task Without_consent_nobody_says_who_they_are_and_consent_can_be_taken_back()
    {
        var (town, _) = await Newcomer.Roster(await TestApi.Shared());
        var newcomer = new Newcomer(town, await town.Newcomer());

        (await newcomer.Match()).MustBeRefused("verification.no-consent");
        (await newcomer.User.Post("/api/me/consents", new { kind = "privacy", version = 0 })).MustBeRefused("consent.outdated");
        (await newcomer.User.Post("/api/me/consents", new { kind = "privacy", version = 1 })).Must(HttpStatusCode.NoContent);
        (await newcomer.User.Post("/api/me/consents", new { kind = "privacy", version = 1 })).Must(HttpStatusCode.NoContent);
        (await newcomer.User.Delete("/api/me/consents/privacy")).Must(HttpStatusCode.NoContent);
        (await newcomer.Ask()).MustBeRefused("verification.no-consent");

        var consent = Assert.Single((await newcomer.User.Get("/api/me/consents")).MustBeOk().Json.EnumerateArray());
        Assert.Equal(1, consent.GetProperty("version").GetInt32());
        Assert.True(consent.TryGetProperty("withdrawnAt", out _));
    }

    [Fact]
    public async Task A_phone_code_that_WeChat_refuses_or_WeChat_being_away_costs_no_try()
    {
        await using var api = await TestApi.Start();
        var newcomer = await Newcomer.In((await Newcomer.Roster(api)).Town);
        await api.Wechat.Admin.Inject(new Fault("/wxa/business/getuserphonenumber") { ErrorCode = 40029 });
        (await newcomer.Match()).MustBeRefused("verification.phone-code-refused");
        await api.Wechat.Admin.Inject(new Fault("/wxa/business/getuserphonenumber") { ErrorCode = -1 });
        (await newcomer.Match()).Must(HttpStatusCode.ServiceUnavailable);

        Assert.Equal(5, (await newcomer.Read()).GetProperty("triesLeft").GetInt32());
        (await newcomer.Match()).Must(HttpStatusCode.NoContent);
    }
}
