using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>Places that go by lot: anybody can draw again and gets the same.</summary>
public sealed class LotteryTests
{
    private static readonly DateTimeOffset ClosesAt = StandingClock.Start.AddHours(20);

    [Fact]
    public async Task The_order_follows_from_the_seed_whose_hash_was_announced_and_from_the_numbers_alone()
    {
        var (api, town, meeting) = await Announced(places: 3);
        var residents = await town.Residents(8);
        var announced = await Lottery(meeting, residents[0]);
        Assert.False(announced.TryGetProperty("seed", out _));
        foreach (var resident in residents) (await meeting.Register(resident)).MustBeOk();
        (await residents[2].Delete($"{meeting.Address}/registration")).Must(HttpStatusCode.NoContent);
        Assert.Equal((false, 0, 4), await PlaceOf(meeting, residents[3]));
        (await Draw(meeting)).MustBeRefused("lottery.too-early");
        await Close(api, meeting);

        var drawn = (await Draw(meeting)).MustBeOk().Json;

        var seed = drawn.GetProperty("seed").GetString()!;
        Assert.Equal(announced.GetProperty("seedHash").GetString(), Hash(seed));
        int[] numbers = [1, 2, 4, 5, 6, 7, 8];
        Assert.Equal(numbers, Numbers(drawn, "numbers"));
        // Anew, as README.md of the lots says, without any code of the product.
        var list = Hash(string.Join(",", numbers));
        var order = numbers.OrderBy(number => Hash($"{seed}:{list}:{number}"), StringComparer.Ordinal).ToList();
        Assert.Equal(order, Numbers(drawn, "order"));
        foreach (var (place, number) in order.Index())
            Assert.Equal(place < 3 ? (true, place + 1, number) : (false, place - 2, number), await PlaceOf(meeting, residents[number - 1]));
        Assert.Equal(drawn.GetRawText(), (await Lottery(meeting, residents[7])).GetRawText());
    }

    [Fact]
    public async Task Two_clerks_who_draw_at_once_draw_once_and_later_cancelling_moves_up_in_the_order_drawn()
    {
        var (api, town, meeting) = await Announced(places: 2);
        var residents = await town.Residents(6);
        foreach (var resident in residents) (await meeting.Register(resident)).MustBeOk();
        await Close(api, meeting);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Draw(meeting)));

        var drawn = Assert.Single(answers.Select(answer => answer.MustBeOk().Json.GetRawText()).Distinct());
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "meeting.draw-lots" && row.SubjectId == meeting.Id)));
        var order = Numbers(JsonDocument.Parse(drawn).RootElement, "order");
        var late = await town.Resident();
        (await meeting.Register(late)).MustBeOk();
        (await residents[order[0] - 1].Delete($"{meeting.Address}/registration")).Must(HttpStatusCode.NoContent);
        Assert.Equal((true, 2, order[2]), await PlaceOf(meeting, residents[order[2] - 1]));
        Assert.Equal((false, 4, null), await PlaceOf(meeting, late));
    }

    [Fact]
    public async Task A_seed_that_was_exchanged_draws_nothing()
    {
        var (api, town, meeting) = await Announced(places: 2);
        var resident = await town.Resident();
        (await meeting.Register(resident)).MustBeOk();
        await Close(api, meeting);
        var other = new string('a', 64);
        await api.InDb(db => db.Lotteries.Where(one => one.OccasionId == meeting.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SealedSeed, town.Ring.Seal(meeting.Id, "lottery-seed", other))));

        (await Draw(meeting)).MustBeRefused("lottery.seed-tampered");

        Assert.False((await Lottery(meeting, resident)).TryGetProperty("drawnAt", out _));
        Assert.Equal((false, 0, 1), await PlaceOf(meeting, resident));
        await api.InDb(db => db.Lotteries.Where(one => one.OccasionId == meeting.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SealedSeed, new byte[80])));
        (await Draw(meeting)).MustBeRefused("lottery.seed-tampered");
    }

    [Fact]
    public async Task Lots_are_announced_with_the_meeting_and_after_the_closing_nobody_takes_part_any_more()
    {
        var (api, town, meeting) = await Announced(places: 2);
        (await Prepare(meeting)).MustBeRefused("lottery.announced-already");
        (await meeting.Committee.Delete($"{meeting.StaffAddress}/lottery")).MustBeRefused("lottery.announced-already");
        var (early, late) = (await town.Resident(), await town.Resident());
        (await meeting.Register(early)).MustBeOk();
        await Close(api, meeting);

        (await meeting.Register(late)).MustBeRefused("lottery.registration-closed");
        (await meeting.Register(early)).MustBeOk();

        var plain = await TestMeeting.Announced(town, places: 2);
        (await Draw(plain)).MustBeRefused("lottery.none");
        var unlimited = await TestMeeting.Planned(town, startsIn: TimeSpan.FromDays(1));
        (await Prepare(unlimited)).MustBeRefused("lottery.no-places");
        var today = await TestMeeting.Planned(town, startsIn: TimeSpan.FromHours(1), places: 2);
        (await Prepare(today)).MustBeRefused("lottery.closing-time-wrong");
    }

    private static async Task<(TestApi Api, TestTown Town, TestMeeting Meeting)> Announced(int places)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var meeting = await TestMeeting.Planned(town, startsIn: TimeSpan.FromDays(1), places: places);
        var hash = (await Prepare(meeting)).MustBeOk().Json.GetProperty("seedHash").GetString();
        Assert.Equal(hash, (await Prepare(meeting)).MustBeOk().Json.GetProperty("seedHash").GetString());
        (await meeting.Announce()).Must(HttpStatusCode.NoContent);
        return (api, town, meeting);
    }

    private static Task<ApiAnswer> Prepare(TestMeeting meeting) => meeting.Committee.Put($"{meeting.StaffAddress}/lottery", new { closesAt = ClosesAt });

    private static Task<ApiAnswer> Draw(TestMeeting meeting) => meeting.Committee.Post($"{meeting.StaffAddress}/lottery/drawing");

    private static async Task<JsonElement> Lottery(TestMeeting meeting, TestUser by) => (await by.Get($"{meeting.Address}/lottery")).MustBeOk().Json;

    // The clock of the shared host stands, so the closing comes to it.
    private static Task<int> Close(TestApi api, TestMeeting meeting) =>
        api.InDb(db => db.Occasions.Where(one => one.Id == meeting.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.LotsCloseAt, StandingClock.Start.AddSeconds(-1))));

    private static async Task<(bool HasPlace, int Position, int? LotNumber)> PlaceOf(TestMeeting meeting, TestUser resident)
    {
        var place = (await resident.Get(meeting.Address)).MustBeOk().Json.GetProperty("myPlace");
        return (place.GetProperty("hasPlace").GetBoolean(), place.GetProperty("position").GetInt32(), place.TryGetProperty("lotNumber", out var number) ? number.GetInt32() : null);
    }

    private static List<int> Numbers(JsonElement lottery, string name) => [.. lottery.GetProperty(name).EnumerateArray().Select(number => number.GetInt32())];

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(text))).ToLowerInvariant();
}
