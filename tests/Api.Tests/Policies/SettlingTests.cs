using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Policies;

/// <summary>An office picks its town's pack for a fund year, and enters what the text leaves open.</summary>
public sealed class SettlingTests
{
    [Fact]
    public async Task The_pack_of_a_year_is_the_one_that_the_office_picked_and_every_pick_stays_in_the_history()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        (await rules.Choose("chuansha")).Must(HttpStatusCode.NoContent);
        (await rules.Choose("chuansha")).Must(HttpStatusCode.NoContent);
        (await rules.Choose("puxing-2023")).Must(HttpStatusCode.NoContent);

        var seen = await rules.Overview(await rules.Town.Staff(Role.Liaison));
        Assert.Equal("puxing-2023", seen.GetProperty("policy").GetProperty("pack").GetString());
        Assert.Equal(["2 puxing-2023", "1 chuansha"],
            seen.GetProperty("choices").EnumerateArray().Select(choice => $"{choice.GetProperty("revision")} {choice.GetProperty("pack")}"));
        Assert.All(seen.GetProperty("choices").EnumerateArray(), choice => Assert.Equal(rules.Office.AccountId, choice.GetProperty("chosenBy").GetGuid()));
    }

    [Fact]
    public async Task A_year_without_a_pack_takes_no_survey_until_the_office_has_picked_one()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));
        var committee = await rules.Town.Staff(Role.Committee);
        var nextYear = new { areaId = rules.Town.Neighbourhood.Id, year = TestTown.Year + 1, template = "needs" };

        (await committee.Post("/api/staff/surveys", nextYear)).MustBeRefused("area.without-policy");
        (await rules.Choose("chuansha", TestTown.Year + 1)).Must(HttpStatusCode.NoContent);

        var survey = (await committee.Post("/api/staff/surveys", nextYear)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var policy = (await committee.Get($"/api/surveys/{survey}")).MustBeOk().Json.GetProperty("policy");
        Assert.Equal("chuansha 1 1", $"{policy.GetProperty("pack")} {policy.GetProperty("version")} {policy.GetProperty("revision")}");
    }

    [Fact]
    public async Task The_rules_of_a_year_that_is_over_stay_as_they_are()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        (await rules.Choose("chuansha", TestTown.Year - 1)).MustBeRefused("policy.year-over");
    }

    [Fact]
    public async Task A_pack_is_picked_for_a_town_and_nothing_else()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        (await rules.Choose("chuansha", area: rules.Town.Neighbourhood.Id)).MustBeRefused("policy.not-a-town");
        (await rules.Choose("atlantis")).MustBeMalformed("pack");
    }

    [Fact]
    public async Task A_minimum_that_the_office_entered_is_the_gates_and_stays_with_it()
    {
        var api = await TestApi.Shared();
        var rules = await TownRules.Of(await TestTown.Settle(api, "chuansha"));
        (await rules.Enter("CS-20", "minResidents", new { number = 30 })).Must(HttpStatusCode.NoContent);

        var survey = await NeedsSurvey.Opened(rules.Town);
        (await rules.Enter("CS-20", "minResidents", new { number = 50 })).Must(HttpStatusCode.NoContent);

        Assert.Equal(30, (await survey.Committee.Get($"{survey.Address}/progress")).MustBeOk().Json.GetProperty("minimum").GetInt32());
        var gate = await api.InDb(db => db.NeedsGates.SingleAsync(gate => gate.AreaId == rules.Town.Neighbourhood.Id));
        Assert.Equal(("chuansha", 1, 1), (gate.Pack, gate.PackVersion, gate.PolicyRevision));
    }

    [Fact]
    public async Task Every_entry_stays_in_the_history_with_who_when_and_from_which_day()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        (await rules.Enter("PX-30", "days", new { number = 5 })).Must(HttpStatusCode.NoContent);
        (await rules.Enter("PX-30", "days", new { number = 5 })).Must(HttpStatusCode.NoContent);
        (await rules.Enter("PX-30", "days", new { number = 7 }, "2026-09-01", "下半年改为7日")).Must(HttpStatusCode.NoContent);

        var seen = await rules.Overview();
        Assert.Equal(["2026-09-01 7", "2026-05-06 5"],
            seen.GetProperty("entries").EnumerateArray().Select(entry => $"{entry.GetProperty("from")} {entry.GetProperty("value").GetProperty("number")}"));
        var days = seen.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("value").GetProperty("label").GetString() == "立项公示天数");
        Assert.Equal("5日", days.GetProperty("value").GetProperty("shown").GetString());
    }

    [Theory]
    [InlineData("2026-05-05")]
    [InlineData("2027-01-01")]
    public async Task A_value_does_not_hold_backwards_nor_beyond_its_year(string from)
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        (await rules.Enter("PX-30", "days", new { number = 5 }, from)).MustBeMalformed("from");
    }

    [Fact]
    public async Task What_is_no_value_for_its_place_is_sent_back_with_what_is_wanted()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        (await rules.Enter("PX-30", "days", new { number = 0 })).MustBeMalformed("value");
        (await rules.Enter("PX-30", "days", new { percent = 5 })).MustBeMalformed("value");
        (await rules.Enter("PX-99", "days", new { number = 5 })).MustBeMalformed("rule");
        (await rules.Enter("PX-30", "hours", new { number = 5 })).MustBeMalformed("parameter");
        (await rules.Enter("PX-11", "minResidents", new { number = 20 })).MustBeRefused("policy.not-open");
        Assert.Empty((await rules.Overview()).GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public async Task Of_many_who_settle_at_once_each_gets_a_number_of_its_own_or_is_told_to_look_again()
    {
        var rules = await TownRules.Of(await TestTown.Settle(await TestApi.Shared()));

        var answers = await Task.WhenAll(Enumerable.Range(1, 12).Select(days => rules.Enter("PX-30", "days", new { number = days })));

        var done = answers.Count(answer => answer.Status == HttpStatusCode.NoContent);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.NoContent), answer => answer.MustBeRefused("policy.changed-meanwhile"));
        var revisions = (await rules.Overview()).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("revision").GetInt32());
        Assert.Equal(Enumerable.Range(1, done).Reverse(), revisions);
    }
}
