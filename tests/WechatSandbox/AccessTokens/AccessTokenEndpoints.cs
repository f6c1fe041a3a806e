using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.AccessTokens;

internal static class AccessTokenEndpoints
{
    public static void MapAccessTokens(this IEndpointRouteBuilder routes)
    {
        var clock = routes.ServiceProvider.GetRequiredService<SandboxClock>();
        var perMinute = new CallLimit(10_000, TimeSpan.FromMinutes(1), clock);
        var perDay = new CallLimit(500_000, TimeSpan.FromDays(1), clock);
        var classicPerDay = new CallLimit(2_000, TimeSpan.FromDays(1), clock);

        routes.MapPlatformPost("/cgi-bin/stable_token", async (HttpRequest request, StableTokens tokens) =>
        {
            var (body, code) = await StrictBody.Read<StableTokenRequest>(request);
            if (body is null) return PlatformAnswer.Error(code);
            return Refusal(body.GrantType, body.Appid, body.Secret, perMinute, perDay)
                ?? Answer(tokens.Of(body.Appid!, body.ForceRefresh), clock);
        });
        routes.MapPlatformGet("/cgi-bin/token", (string? grant_type, string? appid, string? secret, ClassicTokens tokens) =>
            Refusal(grant_type, appid, secret, classicPerDay) ?? Answer(tokens.Next(appid!), clock));
        routes.MapPlatformGet("/cgi-bin/get_api_domain_ip", (string? access_token, IssuedTokens tokens) =>
            tokens.Check(access_token) is not 0 and var code
                ? PlatformAnswer.Error(code)
                : PlatformAnswer.Fine(new AddressesAnswer(["127.0.0.1"])));
    }

    private static PlatformAnswer? Refusal(string? grantType, string? appId, string? secret, params CallLimit[] limits)
    {
        if (grantType != "client_credential") return PlatformAnswer.Error(40002);
        if (Credentials.Check(appId, secret) is not 0 and var code) return PlatformAnswer.Error(code);
        return limits.All(limit => limit.Admit(appId!)) ? null : PlatformAnswer.Error(45009);
    }

    private static PlatformAnswer Answer(IssuedToken token, SandboxClock clock) =>
        PlatformAnswer.Fine(new TokenAnswer(token.Value, (int)token.Left(clock.GetUtcNow()).TotalSeconds));

    private sealed record StableTokenRequest(string? GrantType, string? Appid, string? Secret, bool ForceRefresh = false);

    private sealed record TokenAnswer(string AccessToken, int ExpiresIn);

    private sealed record AddressesAnswer(string[] IpList);
}
