using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

public sealed class SecurityHeaderTests
{
    [Theory]
    [InlineData("GET", "/healthz")]
    [InlineData("GET", "/readyz")]
    [InlineData("GET", "/openapi/v1.json")]
    [InlineData("GET", "/api/policies/puxing-2023")]
    [InlineData("GET", "/api/policies/nowhere")]
    [InlineData("GET", "/api/me")]
    [InlineData("POST", "/api/session")]
    [InlineData("BREW", "/api/me")]
    public async Task Every_answer_tells_browsers_to_keep_it_to_themselves(string method, string address)
    {
        var api = await TestApi.Shared();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await api.Http.SendAsync(request);

        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.Contains("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"));
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
