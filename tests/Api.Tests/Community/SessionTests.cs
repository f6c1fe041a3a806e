using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Servers;

namespace ZiZhiJin.Api.Tests.Community;

public sealed class SessionTests
{
    [Fact]
    public async Task Signing_out_ends_the_session_at_once()
    {
        var api = await TestApi.Shared();
        var resident = await (await TestTown.Settle(api)).Resident();
        (await resident.Get("/api/me")).MustBeOk();

        (await resident.Delete("/api/session")).Must(HttpStatusCode.NoContent);

        (await resident.Get("/api/me")).Must(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_while_redis_is_away_stays_signed_out_when_it_returns()
    {
        await using var redis = await RedisServer.StartNew();
        await using var api = await TestApi.Start(redis.ConnectionString);
        await using var twin = await api.StartTwin();
        var resident = await (await TestTown.Settle(api)).Resident();
        (await resident.Get("/api/me")).MustBeOk();

        redis.Freeze();
        (await resident.Delete("/api/session")).Must(HttpStatusCode.NoContent);
        redis.Thaw();
        api.Clock.Move(TimeSpan.FromSeconds(6));

        await Until(async () => (await api.Http.GetStringAsync("/readyz")).Contains("\"down\":[]", StringComparison.Ordinal));
        (await resident.Get("/api/me")).Must(HttpStatusCode.Unauthorized);
        (await (resident with { Http = twin.Http }).Get("/api/me")).Must(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Redis_emptied_logs_nobody_out()
    {
        await using var redis = await RedisServer.StartNew();
        await using var api = await TestApi.Start(redis.ConnectionString);
        var residents = await (await TestTown.Settle(api)).Residents(5);
        foreach (var resident in residents) (await resident.Get("/api/me")).MustBeOk();

        await redis.Flush();
        api.Clock.Move(TimeSpan.FromSeconds(6));

        foreach (var resident in residents) (await resident.Get("/api/me")).MustBeOk();
    }

    [Fact]
    public async Task Without_redis_everything_goes_on_and_readiness_names_it()
    {
        await using var redis = await RedisServer.StartNew();
        await using var api = await TestApi.Start(redis.ConnectionString);
        var resident = await (await TestTown.Settle(api)).Resident();

        await redis.Kill();

        (await resident.Get("/api/me")).MustBeOk();
        await Until(async () => (await api.Http.GetStringAsync("/readyz")).Contains("redis", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_residents_session_lasts_thirty_days_from_its_last_day_of_use()
    {
        await using var api = await TestApi.Start();
        var resident = await (await TestTown.Settle(api)).Resident();

        api.Clock.Move(TimeSpan.FromDays(29));
        (await resident.Get("/api/me")).MustBeOk();
        api.Clock.Move(TimeSpan.FromDays(29));
        (await resident.Get("/api/me")).MustBeOk();
        api.Clock.Move(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        (await resident.Get("/api/me")).Must(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_staff_session_lasts_eight_hours_however_much_it_is_used()
    {
        await using var api = await TestApi.Start();
        var committee = await (await TestTown.Settle(api)).Staff(Role.Committee);

        api.Clock.Move(TimeSpan.FromHours(8) - TimeSpan.FromSeconds(1));
        (await committee.Get("/api/me")).MustBeOk();
        api.Clock.Move(TimeSpan.FromSeconds(1));
        (await committee.Get("/api/me")).Must(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not-a-token")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_token_that_is_not_one_is_nobody(string? token)
    {
        var api = await TestApi.Shared();

        var answer = (await new TestUser(api.Http, token).Get("/api/me")).Must(HttpStatusCode.Unauthorized);

        Assert.Equal("session.required", answer.Code);
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 100; i++)
        {
            if (await holds()) return;
            await Task.Delay(100);
        }

        Assert.Fail("It did not come about within ten seconds.");
    }
}
