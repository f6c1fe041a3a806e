using System.Text.Json.Serialization;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Official;

/// <summary>The round that signs a web page in (OAuth2).</summary>
internal sealed class WebLoginEndpoints(WebCodes codes, Population people)
{
    private const string Text = "text/plain";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPlatformGet("/sns/oauth2/access_token", (string? appid, string? secret, string? code, string? grant_type) =>
        {
            if (Credentials.Check(appid, secret) is not 0 and var wrong) return PlatformAnswer.Error(wrong, Text);
            if (appid != SandboxAccount.Official.AppId) return PlatformAnswer.Error(40013, Text);
            if (grant_type != "authorization_code") return PlatformAnswer.Error(40002, Text);
            if (string.IsNullOrEmpty(code)) return PlatformAnswer.Error(41008, Text);
            return Answer(codes.UseCode(code));
        });
        routes.MapPlatformGet("/sns/oauth2/refresh_token", (string? appid, string? refresh_token, string? grant_type) =>
        {
            if (appid != SandboxAccount.Official.AppId) return PlatformAnswer.Error(40013, Text);
            return grant_type == "refresh_token" ? Answer(codes.OfRenewal(refresh_token)) : PlatformAnswer.Error(40002, Text);
        });
        routes.MapPlatformGet("/sns/auth", (string? access_token, string? openid) =>
            Refusal(access_token, openid) ?? Ok.Answer);
        routes.MapPlatformGet("/sns/userinfo", (string? access_token, string? openid, string? lang) =>
            Refusal(access_token, openid) ?? Profile(codes.OfKey(access_token).Grant!));
    }

    private PlatformAnswer? Refusal(string? key, string? openId)
    {
        var (grant, code) = codes.OfKey(key);
        if (grant is null) return PlatformAnswer.Error(code, Text);
        return OpenIdOf(grant) == openId ? null : PlatformAnswer.Error(40003, Text);
    }

    private PlatformAnswer Answer((WebGrant? Grant, int Code) found)
    {
        if (found.Grant is not { } grant) return PlatformAnswer.Error(found.Code, Text);
        var union = grant.IsPreview ? null : people.Of(grant.Name).UnionId;
        return PlatformAnswer.Fine(
            new Key(codes.MakeKey(grant), 7200, codes.MakeRenewal(grant), OpenIdOf(grant), grant.Scope, union, grant.IsPreview ? 1 : null), Text);
    }

    private PlatformAnswer Profile(WebGrant grant) => grant.Scope == "snsapi_userinfo"
        ? PlatformAnswer.Fine(new ProfileAnswer(OpenIdOf(grant), grant.Name, people.Of(grant.Name).UnionId), Text)
        : PlatformAnswer.Error(48001, Text);

    private string OpenIdOf(WebGrant grant) =>
        grant.IsPreview ? SandboxIdentity.OpenIdOf(SandboxAccount.Official, $"preview of {grant.Name}") : people.Of(grant.Name).OpenIdIn(SandboxAccount.Official);

    private sealed record Key(
        string AccessToken, int ExpiresIn, string RefreshToken, string Openid, string Scope,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unionid,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? IsSnapshotuser);

    private sealed record ProfileAnswer(string Openid, string Nickname, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unionid);
}
