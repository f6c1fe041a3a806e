using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Policies;

/// <summary>The office of a test town, and what it settles about the rules.</summary>
public sealed record TownRules(TestTown Town, TestUser Office)
{
    public static async Task<TownRules> Of(TestTown town) => new(town, await town.Staff(Role.Office, town.Subdistrict));

    public Task<ApiAnswer> Choose(string pack, int year = TestTown.Year, Guid? area = null) =>
        Office.Put("/api/staff/policies/pack", new { areaId = area ?? Town.Subdistrict.Id, year, pack, reason = "街道会议决定" });

    public Task<ApiAnswer> Enter(string rule, string parameter, object value, string? from = null, string reason = "参照川沙新镇") =>
        Office.Put("/api/staff/policies/values", new { areaId = Town.Subdistrict.Id, year = TestTown.Year, place = new { rule, parameter }, value, reason, from });

    public Task<ApiAnswer> Explain(string rule, string? pack = null, int year = TestTown.Year) =>
        Town.Stranger.Get($"/api/policies/{pack ?? Town.Pack}/explain?rule={rule}&area={Town.Neighbourhood.Id}&year={year}");

    public async Task<string> Explanation(string rule, string? pack = null, int year = TestTown.Year) =>
        string.Join('\n', (await Explain(rule, pack, year)).MustBeOk().Json.GetProperty("explanation").EnumerateArray().Select(sentence => sentence.GetString()));

    public async Task<System.Text.Json.JsonElement> Overview(TestUser? by = null) =>
        (await (by ?? Office).Get($"/api/staff/policies?areaId={Town.Neighbourhood.Id}&year={TestTown.Year}")).MustBeOk().Json;
}
