using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

public sealed class HostileHeaderTests
{
    [Theory]
    [InlineData("Authorization: Bearer 令牌令牌令牌令牌令牌令牌令牌令牌令牌令牌令牌令牌令牌令牌令")]
    [InlineData("Authorization: Bearer")]
    [InlineData("Authorization: Basic cm9vdDpyb290")]
    [InlineData("Authorization: Bearer a\r\nAuthorization: Bearer b")]
    [InlineData("Cookie: session=1")]
    [InlineData("X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Proto: https\r\nX-Original-URL: /healthz")]
    [InlineData("Accept: text/html")]
    [InlineData("Accept: image/png;q=0, nonsense")]
    [InlineData("Accept-Language: \0")]
    public async Task Headers_open_no_door_and_break_none(string headers)
    {
        using var caller = await RawCaller.To(await TestApi.Shared());

        var answer = await caller.Ask($"GET /api/me HTTP/1.1\r\nHost: x\r\n{headers}\r\n\r\n");

        if (headers.Contains('\0')) Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        else Assert.Null(answer.FaultAsError(headers, 401));
    }

    [Fact]
    public async Task A_token_of_fifteen_thousand_characters_is_nobody()
    {
        using var caller = await RawCaller.To(await TestApi.Shared());

        var answer = await caller.Ask($"GET /api/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {new string('A', 15_000)}\r\n\r\n");

        Assert.Null(answer.FaultAsError("a long token", 401));
    }

    [Fact]
    public async Task Too_much_of_headers_is_turned_away()
    {
        var api = await TestApi.Shared();
        using var large = await RawCaller.To(api);
        using var many = await RawCaller.To(api);

        Assert.Equal(431, (int)(await large.Ask($"GET /api/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {new string('A', 20_000)}\r\n\r\n")).Status);
        Assert.Equal(431, (int)(await many.Ask($"GET /api/me HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Range(0, 200).Select(i => $"X-{i}: 1\r\n"))}\r\n")).Status);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/png")]
    public async Task A_refusal_stays_a_refusal_for_those_who_asked_for_something_else(string accept)
    {
        var api = await TestApi.Shared();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/session") { Content = JsonBody.Of("""{"loginCode":"sandbox-x","channel":"chat"}""") };
        request.Headers.Add("Accept", accept);

        var answer = await ApiAnswer.Of(api.Http.SendAsync(request));

        answer.MustBeRefused("session.channel-not-offered");
        Assert.True(ErrorShape.IsProblem(answer));
    }
}
