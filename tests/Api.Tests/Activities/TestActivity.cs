using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>An activity that goes on at this moment, with its leader.</summary>
public sealed class TestActivity(TestTown town, TestUser leader, Guid id)
{
    public Guid Id => id;
    public TestUser Leader => leader;
    public string Address => $"/api/activities/{id}";
    public string StaffAddress => $"/api/staff/activities/{id}";

    public static async Task<TestActivity> Announced(TestTown town, int? places = null, TimeSpan startsIn = default)
    {
        var leader = await town.Staff(Role.Leader);
        var planned = (await leader.Post("/api/staff/activities", new { areaId = town.Neighbourhood.Id, outline = Outline(startsIn, places) })).Must(System.Net.HttpStatusCode.Created);
        var activity = new TestActivity(town, leader, planned.Json.GetProperty("id").GetGuid());
        (await leader.Post($"{activity.StaffAddress}/announcement")).Must(System.Net.HttpStatusCode.NoContent);
        return activity;
    }

    public static object Outline(TimeSpan startsIn = default, int? places = null) => new
    {
        title = "端午包粽子", place = "活动室", plan = "两小时，材料由居委会准备。", places,
        startsAt = StandingClock.Start + startsIn, endsAt = StandingClock.Start + startsIn + TimeSpan.FromHours(2),
    };

    public Task<ApiAnswer> Register(TestUser resident, string? nonce = null) => resident.Put($"{Address}/registration", new { nonce = nonce ?? NeedsSurvey.NewNonce() });

    public Task<ApiAnswer> Cancel(TestUser resident) => resident.Delete($"{Address}/registration");

    public Task<ApiAnswer> CheckIn(TestUser resident, string? code = null, string? nonce = null) =>
        resident.Post($"{Address}/check-in", new { venueCode = code ?? town.VenueCodeOf(id), nonce = nonce ?? NeedsSurvey.NewNonce() });

    public async Task<int> Persons() => (await Leader.Get($"{StaffAddress}/attendance")).MustBeOk().Json.GetProperty("persons").GetInt32();

    public async Task<(bool HasPlace, int Position)?> PlaceOf(TestUser resident)
    {
        var seen = (await resident.Get(Address)).MustBeOk().Json;
        return seen.TryGetProperty("myPlace", out var place) ? (place.GetProperty("hasPlace").GetBoolean(), place.GetProperty("position").GetInt32()) : null;
    }
}
