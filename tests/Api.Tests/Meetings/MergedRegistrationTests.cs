using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>Registrations under entries of the roster that turn out to be one person are that person's.</summary>
public sealed class MergedRegistrationTests
{
    [Fact]
    public async Task Who_is_registered_under_an_entry_that_was_merged_since_takes_no_second_place_and_can_leave()
    {
        var (api, town, meeting) = await Meeting(places: 1);
        var (resident, next, between) = (await town.Resident(), await town.Resident(), await town.PersonWithoutPhone());
        var entry = await Enlisted(meeting);
        (await meeting.Register(next)).MustBeOk();
        await meeting.Merge(into: between, entry);
        await meeting.Merge(into: resident.PersonId!.Value, between);

        Assert.Equal((true, 1), await PlaceOf(meeting, resident));
        var again = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => meeting.Register(resident)));

        Assert.All(again, answer => answer.MustBeOk());
        Assert.Equal(2, await Live(api, meeting));
        Assert.True((await resident.Get("/api/meetings")).MustBeOk().Json.EnumerateArray().Single().GetProperty("registered").GetBoolean());
        (await resident.Delete($"{meeting.Address}/registration")).Must(HttpStatusCode.NoContent);
        Assert.Equal((1, null), (await Live(api, meeting), await PlaceOf(meeting, resident)));
        Assert.Equal((true, 1), await PlaceOf(meeting, next));
    }

    [Fact]
    public async Task Who_held_two_places_gives_both_back_and_as_many_move_up()
    {
        var (api, town, meeting) = await Meeting(places: 2);
        var residents = await town.Residents(4);
        foreach (var resident in residents) (await meeting.Register(resident)).MustBeOk();
        await meeting.Merge(into: residents[0].PersonId!.Value, residents[1].PersonId!.Value);

        (await residents[0].Delete($"{meeting.Address}/registration")).Must(HttpStatusCode.NoContent);

        Assert.Equal(2, await Live(api, meeting));
        foreach (var (place, resident) in residents.Skip(2).Index()) Assert.Equal((true, place + 1), await PlaceOf(meeting, resident));
        Assert.Equal(2, await api.InDb(db => db.Outbox.CountAsync(row => row.Kind == "registration.moved-up" && row.AreaId == town.Neighbourhood.Id)));
    }

    private static async Task<(TestApi Api, TestTown Town, TestMeeting Meeting)> Meeting(int places)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, town, await TestMeeting.Announced(town, TimeSpan.FromDays(7), places));
    }

    private static async Task<Guid> Enlisted(TestMeeting meeting)
    {
        var entry = await meeting.Town.PersonWithoutPhone();
        (await meeting.Committee.Post($"{meeting.StaffAddress}/registrations", new { personId = entry, nonce = NeedsSurvey.NewNonce() })).MustBeOk();
        return entry;
    }

    private static Task<int> Live(TestApi api, TestMeeting meeting) => api.InDb(db => db.Registrations.CountAsync(one => one.OccasionId == meeting.Id && one.CancelledAt == null));

    private static async Task<(bool HasPlace, int Position)?> PlaceOf(TestMeeting meeting, TestUser resident) =>
        (await resident.Get(meeting.Address)).MustBeOk().Json.TryGetProperty("myPlace", out var place) ? (place.GetProperty("hasPlace").GetBoolean(), place.GetProperty("position").GetInt32()) : null;
}
