using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence.Codes;
using static ZiZhiJin.Api.Tests.Activities.LeadersPhone;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>Goods that are handed out at an activity, each signed by a scan.</summary>
public sealed class GoodsTests
{
    [Fact]
    public async Task A_scan_of_somebodys_own_code_or_card_checks_them_in_and_signs_for_the_goods()
    {
        var (api, town, activity) = await GoingOn();
        var (resident, elder, committee, now) = (await town.Resident(), await town.PersonWithoutPhone(), await town.Staff(Role.Committee), api.Clock.GetUtcNow());
        var card = (await committee.Post($"/api/staff/persons/{elder}/card")).MustBeOk().Json.GetProperty("code").GetString()!;
        var code = PersonalCode.Make(await PassOf(activity, resident), now);

        var results = await Hand(api, activity, Handed(code, now), Handed(card, now, amount: 2), Handed("no code", now));

        Assert.Equal([resident.PersonId!.Value, elder], results.Take(2).Select(result => result.GetProperty("personId").GetGuid()));
        Assert.Equal("check-in.no-personal-code", results[2].GetProperty("code").GetString());
        Assert.Equal(2, await activity.Persons());
        var lines = await Listed(activity);
        Assert.Equal([(1, "personalCode"), (2, "card")], lines.Select(line => (line.GetProperty("amount").GetInt32(), line.GetProperty("proof").GetString()!)).Order());
        Assert.All(lines, line => Assert.Contains('*', line.GetProperty("name").GetString()!));
        Assert.DoesNotContain("attendance", (await activity.Leader.Get($"{activity.Address}/dossier")).MustBeOk().Json.GetProperty("missing").EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public async Task Nobody_receives_the_same_goods_twice_however_often_and_by_however_many_they_are_scanned()
    {
        var (api, town, activity) = await GoingOn();
        var (resident, now) = (await town.Resident(), api.Clock.GetUtcNow());
        var code = PersonalCode.Make(await PassOf(activity, resident), now);
        var scan = Handed(code, now);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Hand(api, activity, scan)));
        Assert.Single(answers.Select(answer => answer[0].GetRawText()).Distinct());
        var again = (await Hand(api, activity, Handed(code, now)))[0];
        Assert.False(again.GetProperty("first").GetBoolean());
        Assert.True((await Hand(api, activity, Handed(code, now, "油")))[0].GetProperty("first").GetBoolean());
        Assert.Equal(2, (await Listed(activity)).Count);

        var receipt = again.GetProperty("receiptId").GetGuid();
        (await activity.Leader.Post($"{activity.Address}/goods/{receipt}/setting-aside", new { reason = "没有领走" })).Must(HttpStatusCode.NoContent);
        Assert.True((await Hand(api, activity, Handed(code, now)))[0].GetProperty("first").GetBoolean());
        Assert.Equal(2, (await Listed(activity)).Count);
    }

    private static object Handed(string code, DateTimeOffset scannedAt, string goods = "大米 5 公斤装", int amount = 1) =>
        new { code, scannedAt, nonce = NeedsSurvey.NewNonce(), device = "华为", goods, amount };

    private static async Task<List<JsonElement>> Hand(TestApi api, TestActivity activity, params object[] handed)
    {
        var content = JsonContent.Create(handed, options: JsonSerializerOptions.Web);
        content.Headers.Add("Phone-Clock", api.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        return [.. (await activity.Leader.SendContent(HttpMethod.Post, $"{activity.Address}/goods", content)).MustBeOk().Json.EnumerateArray()];
    }

    private static async Task<List<JsonElement>> Listed(TestActivity activity) => [.. (await activity.Leader.Get($"{activity.Address}/goods")).MustBeOk().Json.EnumerateArray()];
}
