using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Activities;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Two_hundred_people_for_fifty_places_are_fifty_and_a_waiting_list_of_a_hundred_and_fifty()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var activity = await TestActivity.Announced(town, places: 50);
        var residents = await town.Residents(200);

        await Task.WhenAll(residents.Select(async resident => (await activity.Register(resident)).MustBeOk()));

        var places = await Task.WhenAll(residents.Select(async resident => (await activity.PlaceOf(resident))!.Value));
        Assert.Equal(Enumerable.Range(1, 50), places.Where(place => place.HasPlace).Select(place => place.Position).Order());
        Assert.Equal(Enumerable.Range(1, 150), places.Where(place => !place.HasPlace).Select(place => place.Position).Order());

        var first = residents[places.ToList().FindIndex(place => place is { HasPlace: false, Position: 1 })];
        var leaving = residents[places.ToList().FindIndex(place => place is { HasPlace: true, Position: 20 })];
        (await activity.Cancel(leaving)).Must(HttpStatusCode.NoContent);
        (await activity.Cancel(leaving)).Must(HttpStatusCode.NoContent);

        Assert.Equal((true, 50), await activity.PlaceOf(first));
        Assert.Null(await activity.PlaceOf(leaving));
        var told = await api.InDb(db => db.Outbox.Where(row => row.Kind == "registration.moved-up" && row.AreaId == town.Neighbourhood.Id).Select(row => row.Payload).ToListAsync());
        Assert.Contains(first.PersonId!.Value.ToString(), Assert.Single(told));
    }

    [Fact]
    public async Task Registering_twice_is_one_place_and_whoever_comes_back_is_the_last()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town, places: 1);
        var (first, second) = (await town.Resident(), await town.Resident());

        (await activity.Register(first)).MustBeOk();
        (await activity.Register(first)).MustBeOk();
        (await activity.Register(second)).MustBeOk();
        Assert.Equal(((true, 1), (false, 1)), ((await activity.PlaceOf(first))!.Value, (await activity.PlaceOf(second))!.Value));

        (await activity.Cancel(first)).Must(HttpStatusCode.NoContent);
        (await activity.Register(first)).MustBeOk();
        Assert.Equal(((false, 1), (true, 1)), ((await activity.PlaceOf(first))!.Value, (await activity.PlaceOf(second))!.Value));
    }

    [Fact]
    public async Task A_request_that_arrives_again_after_the_cancelling_does_not_bring_the_place_back()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        var (resident, nonce) = (await town.Resident(), NeedsSurvey.NewNonce());
        (await activity.Register(resident, nonce)).MustBeOk();
        (await activity.Cancel(resident)).Must(HttpStatusCode.NoContent);

        (await activity.Register(resident, nonce)).MustBeOk();

        Assert.Null(await activity.PlaceOf(resident));
    }

    [Fact]
    public async Task With_more_places_the_waiting_list_moves_up()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town, places: 1);
        var residents = await town.Residents(2);
        foreach (var resident in residents) (await activity.Register(resident)).MustBeOk();

        (await activity.Leader.Put(activity.StaffAddress, TestActivity.Outline(places: 2))).Must(HttpStatusCode.NoContent);

        Assert.Equal((true, 2), await activity.PlaceOf(residents[1]));
    }

    [Fact]
    public async Task Nobody_registers_for_a_draft_or_for_what_is_over()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        var draft = (await activity.Leader.Post("/api/staff/activities", new { areaId = town.Neighbourhood.Id, outline = TestActivity.Outline() })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var resident = await town.Resident();

        (await resident.Put($"/api/activities/{draft}/registration", new { nonce = NeedsSurvey.NewNonce() })).Must(HttpStatusCode.NotFound);
        (await activity.Leader.Post($"{activity.StaffAddress}/closing", new { })).Must(HttpStatusCode.NoContent);
        (await activity.Register(resident)).MustBeRefused("occasion.closed");
        (await activity.Register(resident, "kurz")).MustBeMalformed("nonce");
    }
}
