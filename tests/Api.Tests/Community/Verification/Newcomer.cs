using ZiZhiJin.Api.Tests.Community.Roster;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community.Verification;

/// <summary>Somebody with a phone who has agreed to the privacy notice, and says who they are.</summary>
public sealed record Newcomer(TestTown Town, TestUser User)
{
    public static async Task<Newcomer> In(TestTown town)
    {
        var newcomer = new Newcomer(town, await town.Newcomer());
        (await newcomer.User.Post("/api/me/consents", new { kind = "privacy", version = 1 })).Must(System.Net.HttpStatusCode.NoContent);
        return newcomer;
    }

    /// <summary>A town whose roster has 王秀英 and 李建国 of building 3, each with a phone, and its committee member.</summary>
    public static async Task<(TestTown Town, TestUser Committee)> Roster(TestApi api)
    {
        var town = await TestTown.Settle(api);
        var committee = await town.Staff(Role.Committee);
        await RosterFile.Import(committee, town.Neighbourhood.Id, "王秀英,3,2,101,13800000001,1950,业主", "李建国,3,2,102,13800000002,,");
        return (town, committee);
    }

    public Task<ApiAnswer> Match(string name = "王秀英", string room = "101", string phone = "13800000001", string building = "3", string unit = "2") =>
        User.Post("/api/me/verification/match", new { areaId = Town.Neighbourhood.Id, name, home = new { building, unit, room }, phoneCode = $"sandbox-phone-{phone}" });

    public Task<ApiAnswer> Ask(string name = "王秀英", string room = "101") =>
        User.Post("/api/me/verification/requests", new { areaId = Town.Neighbourhood.Id, name, home = new { building = "3", unit = "2", room }, phone = "13900000000" });

    public async Task<System.Text.Json.JsonElement> Read() => (await User.Get("/api/me/verification")).MustBeOk().Json;

    public async Task<bool> IsVerified() => (await Read()).GetProperty("verified").GetBoolean();
}
