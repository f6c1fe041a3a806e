using System.Net;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Policies;
using ZiZhiJin.Api.Tests.Publicity;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Projects;

public sealed class ReadinessTests
{
    [Fact]
    public async Task A_resident_sees_what_is_done_and_what_is_missing_with_rule_and_evidence()
    {
        var api = await TestApi.Shared();
        var board = await Board.Hang(api, "puxing-2023");
        var resident = await board.Resident();
        var before = await Steps(board.Town, resident);
        Assert.Equal(("done", "PX-10"), (before["direction"].GetProperty("state").GetString(), before["direction"].GetProperty("rule").GetProperty("id").GetString()));
        Assert.Equal("notYet", before["needs"].GetProperty("state").GetString());
        Assert.Equal("openRule", before["hearing-publicity"].GetProperty("state").GetString());

        (await (await TownRules.Of(board.Town)).Enter("PX-13", "days", new { number = 7 })).Must(HttpStatusCode.NoContent);
        var posting = await board.Post();

        var hanging = (await Steps(board.Town, resident))["hearing-publicity"];
        Assert.Equal((posting, "2026-05-13"), (hanging.GetProperty("evidence")[0].GetProperty("id").GetGuid(), hanging.GetProperty("evidence")[0].GetProperty("day").GetString()));
        Assert.Contains("到 2026-05-13 为止", hanging.GetProperty("missing").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_period_is_over_its_step_is_done_and_the_next_has_its_turn()
    {
        await using var api = await TestApi.Start();
        await using var _ = api;
        var board = await Board.Hang(api);
        var (resident, posting) = (await board.Resident(), await board.Post(kind: "setUp"));
        await Board.Objected(resident, posting);
        api.Clock.Move(TimeSpan.FromDays(8));
        Assert.Equal("notYet", (await Steps(board.Town, resident))["set-up-publicity"].GetProperty("state").GetString());

        foreach (var objection in (await (await board.Later()).Objections(posting, (await board.Later()).Office)).ToList())
            (await (await board.Later()).Answer(objection.GetProperty("id").GetGuid())).MustBeOk();

        var step = (await Steps(board.Town, resident))["set-up-publicity"];
        Assert.Equal("done", step.GetProperty("state").GetString());
        Assert.False(step.TryGetProperty("missing", out var _));
    }

    [Fact]
    public async Task What_the_town_posts_counts_for_each_of_its_neighbourhoods()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var resident = await board.Resident();
        var posting = await board.Post(kind: "setUp", area: board.Town.Subdistrict, by: board.Office);

        var step = (await Steps(board.Town, resident))["set-up-publicity"];

        Assert.Equal(posting, step.GetProperty("evidence")[0].GetProperty("id").GetGuid());
        Assert.Contains("正在公示", step.GetProperty("missing").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fund_year_without_rules_is_refused_and_another_area_is_not_there()
    {
        var api = await TestApi.Shared();
        var (town, other) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var (resident, stranger) = (await town.Resident(), await other.Resident());

        (await resident.Get($"/api/areas/{town.Neighbourhood.Id}/years/2031/readiness")).MustBeRefused("area.without-policy");
        (await resident.Get($"/api/areas/{town.Neighbourhood.Id}/years/1999/readiness")).MustBeMalformed("year");
        (await stranger.Get($"/api/areas/{town.Neighbourhood.Id}/years/2026/readiness")).Must(HttpStatusCode.NotFound);
        (await (await town.Staff(Role.Office, town.Subdistrict)).Get($"/api/areas/{town.Subdistrict.Id}/years/2026/readiness")).Must(HttpStatusCode.NotFound);
    }

    private static async Task<Dictionary<string, JsonElement>> Steps(TestTown town, TestUser by) =>
        (await by.Get($"/api/areas/{town.Neighbourhood.Id}/years/{TestTown.Year}/readiness")).MustBeOk().Json.GetProperty("steps").EnumerateArray()
            .ToDictionary(step => step.GetProperty("id").GetString()!);
}
