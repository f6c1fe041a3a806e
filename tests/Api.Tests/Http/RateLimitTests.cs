using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

public sealed class RateLimitTests
{
    private const int GivesUpAfter = 6000;

    [Fact]
    public async Task A_session_that_asks_too_often_is_told_to_wait_and_its_neighbour_is_not()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (hasty, neighbour) = (await town.Resident(), await town.Resident());

        var answer = await UntilTooOften(() => hasty.Get("/api/nowhere"));

        Assert.Null(answer.FaultAsError("too often", 429));
        Assert.Equal("too-often", answer.Code);
        Assert.InRange(answer.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        (await neighbour.Get("/api/me")).MustBeOk();
    }

    // The header is written by whoever likes to; the address is that of the socket.
    [Fact]
    public async Task Sign_in_is_limited_per_address_and_a_header_makes_no_other_address()
    {
        await using var api = await TestApi.Start();
        var resident = await (await TestTown.Settle(api)).Resident();
        var strangers = 0;

        var answer = await UntilTooOften(() => SignIn(api, $"10.0.{Interlocked.Increment(ref strangers) % 250}.1"));

        Assert.Null(answer.FaultAsError("too often", 429));
        Assert.InRange(strangers, 1000, GivesUpAfter);
        (await resident.Get("/api/me")).MustBeOk();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.0/8")]
    public async Task Behind_a_proxy_that_is_named_every_caller_has_an_address_of_their_own(string proxy)
    {
        await using var api = await TestApi.Start(mySql: (await TestApi.Shared()).Settings["ConnectionStrings:MySql"], more: ("TrustedProxies:0", proxy));

        await UntilTooOften(() => SignIn(api, "10.0.0.1"));

        (await SignIn(api, "10.0.0.2")).Must(HttpStatusCode.BadRequest);
        (await SignIn(api, "10.0.0.1, 10.0.0.3")).Must(HttpStatusCode.BadRequest);
    }

    // Without a body: only how often is of interest.
    private static async Task<ApiAnswer> SignIn(TestApi api, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/session");
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        return await ApiAnswer.Of(api.Http.SendAsync(request));
    }

    private static async Task<ApiAnswer> UntilTooOften(Func<Task<ApiAnswer>> ask)
    {
        for (var asked = 0; asked < GivesUpAfter; asked += 50)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => ask()));
            if (answers.FirstOrDefault(answer => answer.Status == HttpStatusCode.TooManyRequests) is { } tooOften) return tooOften;
        }

        throw new InvalidOperationException($"{GivesUpAfter} were not too often.");
    }
}
