using System.Diagnostics;
using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Servers;

namespace ZiZhiJin.Api.Tests.Http;

public sealed class AbsentDatabaseTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_database_that_hangs_or_dies_is_named_callers_are_told_at_once_and_with_it_all_goes_on_by_itself()
    {
        await using var server = await MariaDbServer.StartNew();
        await using var api = await TestApi.Start(mySql: server.ConnectionString("api"));
        var town = await TestTown.Settle(api);
        var (survey, resident) = (await NeedsSurvey.Opened(town), await town.Resident());
        (await survey.Answer(resident)).MustBeOk();

        server.Freeze();
        await MustNotBeReady(api);
        server.Thaw();
        await Until(async () => (await Ready(api)).Status == HttpStatusCode.OK);

        await server.Kill();

        await MustBeUnavailable(() => resident.Get("/api/surveys"));
        await MustBeUnavailable(() => survey.Answer(resident));
        await MustBeUnavailable(() => new TestUser(api.Http, null).Post("/api/session", new { loginCode = "sandbox-late", channel = "mini" }));
        await MustBeUnavailable(() => (resident with { Token = new string('A', 43) }).Get("/api/me"));
        await MustNotBeReady(api);

        await server.Start();

        await Until(async () => (await resident.Get("/api/surveys")).Status == HttpStatusCode.OK);
        (await survey.Answer(resident)).MustBeOk();
        Assert.Equal(1, await survey.DistinctResidents(resident));
        (await Ready(api)).MustBeOk();
    }

    private static async Task MustBeUnavailable(Func<Task<ApiAnswer>> ask)
    {
        var answer = await InTime(ask());

        answer.Must(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("unavailable", answer.Code);
        Assert.NotNull(answer.RetryAfter);
        Assert.True(ErrorShape.IsProblem(answer));
    }

    private static async Task MustNotBeReady(TestApi api)
    {
        await Until(async () => (await Ready(api)).Status == HttpStatusCode.ServiceUnavailable);

        var ready = (await InTime(Ready(api))).Json;
        Assert.False(ready.GetProperty("ready").GetBoolean());
        Assert.Equal("mysql", ready.GetProperty("down")[0].GetString());
        (await ApiAnswer.Of(api.Http.GetAsync("/healthz"))).MustBeOk();
    }

    private static Task<ApiAnswer> Ready(TestApi api) => ApiAnswer.Of(api.Http.GetAsync("/readyz"));

    private static Task<ApiAnswer> InTime(Task<ApiAnswer> answer) => answer.WaitAsync(Patience);

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(100))
            if (await holds()) return;

        Assert.Fail("It did not come about in time.");
    }
}
