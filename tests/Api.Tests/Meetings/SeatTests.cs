using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>Seats that are kept for whom a meeting concerns, and the places of everybody else.</summary>
public sealed class SeatTests
{
    [Fact]
    public async Task Kept_seats_and_registrations_together_never_exceed_the_places()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town, places: 20);
        var residents = await town.Residents(30);

        var asked = residents.Select(resident => meeting.Register(resident)).Concat(Enumerable.Range(0, 10).Select(_ => Keep(meeting, 1)));
        var kept = (await Task.WhenAll(asked)).Count(answer => answer.Status == HttpStatusCode.Created);

        var places = await Task.WhenAll(residents.Select(resident => PlaceOf(meeting, resident)));
        Assert.Equal(20, kept + places.Count(place => place.HasPlace));
        (await Keep(meeting, 1)).MustBeRefused("seats.not-enough");
    }

    [Fact]
    public async Task Seats_that_nobody_needs_go_to_those_who_wait_longest()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var meeting = await TestMeeting.Announced(town, places: 3);
        var seats = (await Keep(meeting, 2)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var residents = await town.Residents(4);
        foreach (var resident in residents) (await meeting.Register(resident)).MustBeOk();
        Assert.Equal([true, false, false, false], await HavePlaces(meeting, residents));

        await Release(meeting, seats, 1);
        await Release(meeting, seats, 1);
        Assert.Equal([true, true, false, false], await HavePlaces(meeting, residents));
        await Release(meeting, seats, 0);
        Assert.Equal([true, true, true, false], await HavePlaces(meeting, residents));

        (await meeting.Committee.Put($"{meeting.StaffAddress}/seats/{seats}", new { left = 1 })).MustBeRefused("seats.only-fewer");
        var told = await api.InDb(db => db.Outbox.Where(row => row.Kind == "registration.moved-up" && row.AreaId == town.Neighbourhood.Id).Select(row => row.Payload).ToListAsync());
        string[] moved = [$"{residents[1].PersonId}", $"{residents[2].PersonId}"];
        Assert.Equal(moved.Order(), told.Select(payload => System.Text.Json.JsonDocument.Parse(payload).RootElement.GetProperty("personId").GetString()!).Order());
    }

    [Fact]
    public async Task Whose_seat_is_kept_takes_no_second_place_and_the_same_request_keeps_no_more()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town, places: 10);
        var (guest, registered, nonce) = (await town.Resident(), await town.Resident(), NeedsSurvey.NewNonce());
        (await meeting.Register(registered)).MustBeOk();

        (await Keep(meeting, 1, guest.PersonId, nonce)).Must(HttpStatusCode.Created);
        (await Keep(meeting, 1, guest.PersonId, nonce)).Must(HttpStatusCode.Created);

        (await Keep(meeting, 1, registered.PersonId)).MustBeRefused("seats.registered");
        (await meeting.Register(guest)).MustBeRefused("seats.kept-for-you");
        Assert.Equal(1, (await registered.Get(meeting.Address)).MustBeOk().Json.GetProperty("seatsKept").GetInt32());
        (await guest.Put($"{meeting.Address}/speakers/mine", new { nonce })).MustBeOk();
        (await meeting.Committee.Put(meeting.StaffAddress, TestMeeting.Outline(places: 1))).Must(HttpStatusCode.NoContent);
        (await Keep(meeting, 1)).MustBeRefused("seats.not-enough");
    }

    private static Task<ApiAnswer> Keep(TestMeeting meeting, int seats, Guid? personId = null, string? nonce = null) =>
        meeting.Committee.Post($"{meeting.StaffAddress}/seats", new { forWhom = "物业公司", seats, personId, nonce = nonce ?? NeedsSurvey.NewNonce() });

    private static async Task Release(TestMeeting meeting, Guid seats, int left) => (await meeting.Committee.Put($"{meeting.StaffAddress}/seats/{seats}", new { left })).Must(HttpStatusCode.NoContent);

    private static async Task<(bool HasPlace, int Position)> PlaceOf(TestMeeting meeting, TestUser resident)
    {
        var place = (await resident.Get(meeting.Address)).MustBeOk().Json.GetProperty("myPlace");
        return (place.GetProperty("hasPlace").GetBoolean(), place.GetProperty("position").GetInt32());
    }

    private static async Task<IEnumerable<bool>> HavePlaces(TestMeeting meeting, IEnumerable<TestUser> residents) => (await Task.WhenAll(residents.Select(resident => PlaceOf(meeting, resident)))).Select(place => place.HasPlace);
}
