using System.Text.Json.Serialization;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Logins;

internal static class LoginEndpoints
{
    // JSON all the same: that is how the platform labels it here.
    private const string ContentType = "text/plain";

    public static void MapLogins(this IEndpointRouteBuilder routes) => routes.MapPlatformGet("/sns/jscode2session", CodeToSession);

    private static PlatformAnswer CodeToSession([AsParameters] Request request, LoginCodes codes, LoginLimit limit, Population people, SandboxClock clock)
    {
        if (Refusal(request) is not 0 and var refusal) return PlatformAnswer.Error(refusal, ContentType);

        var (person, code) = codes.Look(request.js_code!);
        if (person is null) return PlatformAnswer.Error(code, ContentType);
        if (!limit.Admit(person)) return PlatformAnswer.Error(45011, ContentType);
        return codes.Use(request.js_code!) ? Session(person, people.Of(person.Name), clock) : PlatformAnswer.Error(40163, ContentType);
    }

    private static int Refusal(Request request)
    {
        if (Credentials.Check(request.appid, request.secret) is not 0 and var code) return code;
        if (request.appid != SandboxAccount.Mini.AppId) return 40013;
        if (request.grant_type != "authorization_code") return 40002;
        return string.IsNullOrEmpty(request.js_code) ? 41008 : 0;
    }

    private static PlatformAnswer Session(LoginPerson login, Person person, SandboxClock clock)
    {
        (person.HasUnionId, person.LastVisit, person.SessionKey) = (login.WithUnionId, clock.GetUtcNow(), SessionEndpoints.NewKey());
        return PlatformAnswer.Fine(new Answer(person.OpenIdIn(SandboxAccount.Mini), person.SessionKey, person.UnionId), ContentType);
    }

    private sealed record Request(string? appid, string? secret, string? js_code, string? grant_type);

    private sealed record Answer(
        string Openid, string SessionKey, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unionid);
}
