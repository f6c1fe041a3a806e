using System.Security.Cryptography;
using System.Text.Json.Serialization;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Logins;

internal static class LoginEndpoints
{
    // JSON all the same: that is how the platform labels it here.
    private const string ContentType = "text/plain";

    public static void MapLogins(this IEndpointRouteBuilder routes) => routes.MapPlatformGet("/sns/jscode2session", CodeToSession);

    private static PlatformAnswer CodeToSession([AsParameters] Request request, LoginCodes codes, LoginLimit limit)
    {
        if (Refusal(request) is not 0 and var refusal) return PlatformAnswer.Error(refusal, ContentType);

        var (person, code) = codes.Look(request.js_code!);
        if (person is null) return PlatformAnswer.Error(code, ContentType);
        if (!limit.Admit(person)) return PlatformAnswer.Error(45011, ContentType);
        return codes.Use(request.js_code!) ? Session(person) : PlatformAnswer.Error(40163, ContentType);
    }

    private static int Refusal(Request request)
    {
        if (Credentials.Check(request.appid, request.secret) is not 0 and var code) return code;
        if (request.appid != SandboxAccount.Mini.AppId) return 40013;
        if (request.grant_type != "authorization_code") return 40002;
        return string.IsNullOrEmpty(request.js_code) ? 41008 : 0;
    }

    private static PlatformAnswer Session(LoginPerson person) => PlatformAnswer.Fine(
        new Answer(
            SandboxIdentity.OpenIdOf(SandboxAccount.Mini, person.Name),
            Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)),
            person.WithUnionId ? SandboxIdentity.UnionIdOf(person.Name) : null),
        ContentType);

    private sealed record Request(string? appid, string? secret, string? js_code, string? grant_type);

    private sealed record Answer(
        string Openid, string SessionKey, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unionid);
}
