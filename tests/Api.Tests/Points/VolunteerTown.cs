using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Activities;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Tests.Points;

/// <summary>A town that gives ten points for an hour, sixteen on a day at most, half for weaker proofs; on a host whose clock moves.</summary>
internal sealed record VolunteerTown(TestApi Api, TestTown Town, TestUser Committee)
{
    private static readonly Lazy<Task<TestApi>> MovingHost = new(() => TestApi.Start());

    public static async Task<VolunteerTown> Settle(bool withRule = true, bool onMovingHost = false, TestApi? on = null)
    {
        var api = on ?? (onMovingHost ? await MovingHost.Value : await TestApi.Shared());
        var town = await TestTown.Settle(api);
        var here = new VolunteerTown(api, town, await town.Staff(Role.Committee));
        if (withRule) (await here.EnterRule(ShanghaiTime.DayOf(api.Clock.GetUtcNow()))).Must(HttpStatusCode.Created);
        return here;
    }

    public Task<ApiAnswer> EnterRule(DateOnly from) => Committee.Post("/api/staff/points/rules", new
    {
        areaId = Town.Neighbourhood.Id, from, pointsPerHour = 10, dailyCeiling = 16, weakerPercent = 50, reason = "居民会议讨论通过",
    });

    public async Task<Guid> Offer(int cost, int stock, string title = "上门磨刀一次") =>
        (await Committee.Post("/api/staff/points/services", new { areaId = Town.Neighbourhood.Id, title, cost, stock })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    /// <summary>Earned some time ago, in ways that are not what the test is about.</summary>
    public Task Give(int points, params IEnumerable<TestUser> residents) => Town.Save(db =>
    {
        foreach (var resident in residents)
        {
            var earning = new Earning(Guid.CreateVersion7(), Town.Neighbourhood.Id, resident.PersonId!.Value, new DateTimeOffset(2026, 1, 1, 4, 0, 0, TimeSpan.Zero), 60, IsWeaker: false);
            db.Add(PointsEntry.Earn(earning, points, 1, StandingClock.Start));
        }
    });

    /// <summary>An activity at which each of these helped, and which goes on.</summary>
    public async Task<TestActivity> Helping(params IReadOnlyList<TestUser> volunteers)
    {
        var activity = await TestActivity.Announced(Town, startsIn: Api.Clock.GetUtcNow() - StandingClock.Start);
        foreach (var volunteer in volunteers)
        {
            (await volunteer.Put($"{activity.Address}/registration", new { nonce = NeedsSurvey.NewNonce(), asVolunteer = true })).MustBeOk();
            (await activity.CheckIn(volunteer)).MustBeOk();
        }

        return activity;
    }

    public static async Task Close(TestActivity activity) =>
        (await activity.Leader.Post($"{activity.StaffAddress}/closing", new { headCount = 1 })).Must(HttpStatusCode.NoContent);

    /// <summary>Carries out what waits in the outbox, whoever else does too.</summary>
    public async Task Follow()
    {
        var until = Api.Clock.GetUtcNow().AddDays(1);
        for (var round = 0; round < 100 && await IsWaiting(); round++)
        {
            await using var scope = Api.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<OutboxFollowing>().Round(default);
        }

        Task<bool> IsWaiting() => Api.InDb(db => db.Outbox.AnyAsync(row => row.AreaId == Town.Neighbourhood.Id && row.State == OutboxState.Pending && row.DueAt < until));
    }

    public static Task<ApiAnswer> Exchange(TestUser resident, Guid service, string? nonce = null) =>
        resident.Post("/api/points/exchanges", new { nonce = nonce ?? NeedsSurvey.NewNonce(), serviceId = service });

    public static async Task<int> BalanceOf(TestUser resident) => (await resident.Get("/api/me/points")).MustBeOk().Json.GetProperty("balance").GetInt32();

    public static async Task<int> MinutesOf(TestUser resident) => (await resident.Get("/api/me/volunteer-hours")).MustBeOk().Json.GetProperty("minutes").GetInt32();
}
