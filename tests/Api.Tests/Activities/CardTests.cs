using System.Net;
using System.Security.Cryptography;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Presence;
using static ZiZhiJin.Api.Tests.Activities.LeadersPhone;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>Cards of those without a phone, and the names that a leader's phone takes along.</summary>
public sealed class CardTests
{
    [Fact]
    public async Task A_card_checks_its_holder_in_until_it_is_revoked()
    {
        var (api, town, activity) = await GoingOn();
        var (elder, committee, now) = (await town.PersonWithoutPhone(), await town.Staff(Role.Committee), api.Clock.GetUtcNow());
        var card = (await committee.Post($"/api/staff/persons/{elder}/card")).MustBeOk().Json.GetProperty("code").GetString()!;

        var result = (await Upload(api, activity, default, Scan(card, now))).MustBeOk().Json[0];

        Assert.Equal((elder, true), (result.GetProperty("personId").GetGuid(), result.GetProperty("first").GetBoolean()));
        var line = (await activity.Leader.Get($"{activity.StaffAddress}/attendance")).MustBeOk().Json.GetProperty("checkIns").EnumerateArray().Single();
        Assert.Equal("card", line.GetProperty("proof").GetString());

        (await committee.Delete($"/api/staff/persons/{elder}/card")).Must(HttpStatusCode.NoContent);
        Assert.Equal("scan.card-revoked", (await Upload(api, activity, default, Scan(card, now))).MustBeOk().Json[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Every_card_stands_on_one_of_the_sheets()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var committee = await town.Staff(Role.Committee);
        for (var i = 0; i < 2; i++) (await committee.Post($"/api/staff/persons/{await town.PersonWithoutPhone()}/card")).MustBeOk();

        var cards = new List<int>();
        for (var from = 0; from <= 2; from++) cards.Add((await committee.Browse($"/desk/cards/sheet?area={town.Neighbourhood.Id}&from={from}")).MustBeOk().Body.Split("<section class=\"card\">").Length - 1);

        Assert.Equal([2, 1, 0], cards);
        Assert.Contains($"area={town.Neighbourhood.Id}&amp;from=0\">打印签到卡（", (await committee.Browse("/desk/cards")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Equal([0, CardSheets.Most, 2 * CardSheets.Most], new CardCount(0, 0, (2 * CardSheets.Most) + 1).Sheets);
        Assert.Equal([0], new CardCount(0, 0, CardSheets.Most).Sheets);
    }

    [Fact]
    public async Task With_a_new_card_the_old_one_is_worth_nothing()
    {
        var (api, town, activity) = await GoingOn();
        var (elder, committee, now) = (await town.PersonWithoutPhone(), await town.Staff(Role.Committee), api.Clock.GetUtcNow());
        async Task<string> Issue() => (await committee.Post($"/api/staff/persons/{elder}/card")).MustBeOk().Json.GetProperty("code").GetString()!;
        var (old, card) = (await Issue(), await Issue());

        var results = (await Upload(api, activity, default, Scan(old, now), Scan(card, now))).MustBeOk().Json;

        Assert.Equal("scan.card-revoked", results[0].GetProperty("code").GetString());
        Assert.True(results[1].GetProperty("first").GetBoolean());
    }

    [Fact]
    public async Task A_card_of_another_neighbourhood_and_one_made_up_are_refused()
    {
        var (api, _, activity) = await GoingOn();
        var elsewhere = await TestTown.Settle(api);
        var (elder, now) = (await elsewhere.PersonWithoutPhone(), api.Clock.GetUtcNow());
        var card = (await (await elsewhere.Staff(Role.Committee)).Post($"/api/staff/persons/{elder}/card")).MustBeOk().Json.GetProperty("code").GetString()!;
        var forged = (card[0] == 'A' ? 'B' : 'A') + card[1..];

        var results = (await Upload(api, activity, default, Scan(card, now), Scan(forged, now))).MustBeOk().Json;

        Assert.Equal(["scan.card-of-another-area", "check-in.no-personal-code"], results.EnumerateArray().Select(result => result.GetProperty("code").GetString()));
        Assert.Equal(0, await activity.Persons());
    }

    [Fact]
    public async Task The_pack_of_a_leader_opens_a_name_only_with_the_code_of_its_bearer()
    {
        var (_, town, activity) = await GoingOn();
        var residents = await town.Residents(2);
        foreach (var resident in residents) (await activity.Register(resident)).MustBeOk();
        var (mine, others) = (await PassOf(activity, residents[0]), await PassOf(activity, residents[1]));

        var pack = (await activity.Leader.Get($"{activity.Address}/pack")).MustBeOk();

        var entries = pack.Json.GetProperty("entries").EnumerateArray().ToDictionary(entry => entry.GetProperty("reference").GetString()!, LockedNameOf);
        Assert.Equal(2, entries.Count);
        Assert.StartsWith("居民0号", LeaderPacks.Unlock(entries[$"{mine.Reference:x16}"], mine.PackSecret.Span), StringComparison.Ordinal);
        Assert.ThrowsAny<CryptographicException>(() => LeaderPacks.Unlock(entries[$"{mine.Reference:x16}"], others.PackSecret.Span));
        Assert.DoesNotContain("居民", pack.Body, StringComparison.Ordinal);
    }
}
