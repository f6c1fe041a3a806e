using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Official;

/// <summary>Signing in to a web page inside WeChat: a round through the platform's page, which comes back with a code.</summary>
public sealed class WebLogin
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);
    private readonly PlatformAccess platform;

    internal WebLogin(PlatformAccess platform) => this.platform = platform;

    /// <summary>Where the page sends the person. The order matters to the platform. <paramref name="state"/> comes back: bind it to the browser, or others can sign it in.</summary>
    public Uri AddressFor(Uri returnTo, WebScope scope, string state) => new(
        platform.Options.AuthorizeBase,
        $"/connect/oauth2/authorize?appid={Account.AppId}&redirect_uri={Uri.EscapeDataString(returnTo.AbsoluteUri)}&response_type=code" +
        $"&scope={WordOf(scope)}&state={state}#wechat_redirect");

    public async Task<WebLoginResult> Trade(string code, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(code)) return new WebLoginResult.CodeRefused();

        var query = new Dictionary<string, string>
        {
            ["appid"] = Account.AppId, ["secret"] = Account.Secret, ["code"] = code, ["grant_type"] = "authorization_code",
        };
        return Read(await Ask("/sns/oauth2/access_token", query, [Account.Secret, code], cancel));
    }

    /// <summary>Good for 30 days after the round, and then refused: the page goes round again.</summary>
    public async Task<WebLoginResult> Refresh(WebIdentity identity, CancellationToken cancel)
    {
        var query = new Dictionary<string, string>
        {
            ["appid"] = Account.AppId, ["grant_type"] = "refresh_token", ["refresh_token"] = identity.RefreshToken,
        };
        return Read(await Ask("/sns/oauth2/refresh_token", query, [identity.RefreshToken], cancel));
    }

    /// <summary>Whether the round's key still holds.</summary>
    public async Task<WechatResult<Done>> Check(WebIdentity identity, CancellationToken cancel) =>
        WechatResult<Done>.Of(await Ask("/sns/auth", QueryOf(identity), [identity.AccessToken, identity.OpenId], cancel), _ => Done.Well);

    /// <summary>Only after a round for <see cref="WebScope.Profile"/>.</summary>
    public async Task<WechatResult<WebProfile>> ReadProfile(WebIdentity identity, CancellationToken cancel)
    {
        var answer = await Ask("/sns/userinfo", QueryOf(identity), [identity.AccessToken, identity.OpenId], cancel);
        return WechatResult<WebProfile>.Of(answer, it => it.Text("openid") is null ? null : new WebProfile(it.Text("nickname") ?? "", it.Text("unionid")));
    }

    private WechatAccountOptions Account => platform.Options.OfficialAccount;

    // These keys are the person's and not the account's: one that is refused says nothing about our settings.
    private Task<WechatAnswer> Ask(string path, Dictionary<string, string> query, string[] secrets, CancellationToken cancel) => platform.Patient.Send(
        WechatCall.Get(WechatAccount.OfficialAccount, path) with { Query = query, Secrets = secrets, RefusalsOfCode = query.ContainsKey("secret") ? [] : PersonalRefusals },
        Budget, cancel);

    private static readonly int[] PersonalRefusals = [40001, 40003, 40014, 42001];

    private static Dictionary<string, string> QueryOf(WebIdentity identity) => new()
    {
        ["access_token"] = identity.AccessToken, ["openid"] = identity.OpenId, ["lang"] = "zh_CN",
    };

    private static WebLoginResult Read(WechatAnswer answer) => answer.Reaction switch
    {
        Reaction.None => Identity(answer),
        Reaction.LogInAgain or Reaction.AuthorizeAgain => new WebLoginResult.CodeRefused(),
        Reaction.AlertOperator or Reaction.NotAuthorized => new WebLoginResult.Misconfigured(),
        _ => new WebLoginResult.Unavailable(),
    };

    private static WebLoginResult Identity(WechatAnswer answer) => answer.Text("openid") is { Length: > 0 } openId
        ? new WebLoginResult.Identified(new WebIdentity(openId, answer.Text("unionid"), answer.Number("is_snapshotuser") == 1)
        {
            AccessToken = answer.Text("access_token") ?? "", RefreshToken = answer.Text("refresh_token") ?? "",
        })
        : new WebLoginResult.Unavailable();

    private static string WordOf(WebScope scope) => scope == WebScope.Profile ? "snsapi_userinfo" : "snsapi_base";
}
