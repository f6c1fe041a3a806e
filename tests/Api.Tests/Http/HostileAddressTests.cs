using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Http;

public sealed class HostileAddressTests
{
    [Theory]
    [InlineData("/api/surveys/not-an-id")]
    [InlineData("/api/surveys/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/surveys/2147483648")]
    [InlineData("/api/policies/..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/policies/puxing-2023/rules/%e4%b8%ad")]
    [InlineData("/api/policies/%ff%fe")]
    [InlineData("/api/policies/puxing-2023%2frules%2fPX-11")]
    [InlineData("/api/nowhere")]
    [InlineData("/api/surveys;x=1")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        var town = await TestTown.Settle(await TestApi.Shared());

        var answer = await (await town.Resident()).Get(address);

        answer.Must(HttpStatusCode.NotFound);
        Assert.Equal("not-found", answer.Code);
    }

    [Theory]
    [InlineData("", "areaId")]
    [InlineData("?areaId=", "areaId")]
    [InlineData("?areaId=abc", "areaId")]
    [InlineData("?areaId=1&areaId=2", "areaId")]
    [InlineData("?areaId=00000000-0000-0000-0000-000000000000&name=123456789012345678901", "name")]
    public async Task A_query_that_does_not_fit_is_sent_back_with_its_field(string query, string field)
    {
        var town = await TestTown.Settle(await TestApi.Shared());

        (await (await town.Staff(Role.Committee)).Get($"/api/staff/persons{query}")).MustBeMalformed(field);
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%ff%fe")]
    [InlineData("%25")]
    [InlineData("\\")]
    [InlineData("%f0%9f%98%80")]
    [InlineData("zz&surprise=1")]
    public async Task A_search_for_anything_is_only_a_search(string name)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        await town.PersonWithoutPhone();

        var found = (await (await town.Staff(Role.Committee)).Get($"/api/staff/persons?areaId={town.Neighbourhood.Id}&name={name}")).MustBeOk();

        Assert.Equal(0, found.Json.GetArrayLength());
    }

    [Theory]
    [InlineData("PATCH", "/api/me")]
    [InlineData("DELETE", "/api/me")]
    [InlineData("GET", "/api/session")]
    [InlineData("BREW", "/api/surveys")]
    [InlineData("TRACE", "/api/me")]
    public async Task A_method_that_an_address_does_not_know_is_refused(string method, string address)
    {
        var town = await TestTown.Settle(await TestApi.Shared());

        var answer = await (await town.Resident()).SendContent(new HttpMethod(method), address, null);

        answer.Must(HttpStatusCode.MethodNotAllowed);
        Assert.Equal("method.not-allowed", answer.Code);
    }

    // The server itself turns these away, before there is a request to answer as a problem.
    [Theory]
    [InlineData("GET /api/%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400)]
    [InlineData("GET api HTTP/1.1\r\nHost: x\r\n\r\n", 405)]
    [InlineData("GET /api/me HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET /api/me HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400)]
    [InlineData("GET /api/me HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n", 400)]
    [InlineData("POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400)]
    public async Task What_is_not_even_http_is_turned_away(string request, int status)
    {
        using var caller = await RawCaller.To(await TestApi.Shared());

        Assert.Equal(status, (int)(await caller.Ask(request)).Status);
    }

    [Fact]
    public async Task An_address_of_ten_thousand_characters_is_too_long()
    {
        using var caller = await RawCaller.To(await TestApi.Shared());

        Assert.Equal(414, (int)(await caller.Ask($"GET /api/{new string('x', 10_000)} HTTP/1.1\r\nHost: x\r\n\r\n")).Status);
    }
}
