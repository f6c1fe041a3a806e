using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain;
using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>What the phone is told when WeChat does not say who it is.</summary>
internal static class SignInRefusals
{
    public static readonly Refusal CodeRefused = new("session.code-refused", "微信登录码已经失效，请重新打开小程序或页面。");
    public static readonly Refusal TooOften = new("session.too-often", "登录太频繁了，请一分钟后再试。");
    public static readonly Refusal Blocked = new("session.blocked", "微信认为这个账号有风险，暂时不能登录。请联系居委会。");
    public static readonly Refusal WechatUnavailable = new("session.wechat-unavailable", "微信暂时没有回应，请稍后再试。");

    public static readonly Refusal Preview = new("session.preview", "您正在预览这个页面。请先点页面下方的“使用完整服务”，再登录。");

    public static ProblemHttpResult PreviewOnly => Problem(403, Preview);

    public static ProblemHttpResult AnswerTo(WebLoginResult result) =>
        result is WebLoginResult.CodeRefused ? Problem(401, CodeRefused) : Problem(503, WechatUnavailable);

    /// <summary>The answer where WeChat is needed for something else than signing in.</summary>
    public static ProblemHttpResult WechatAway => Problem(503, WechatUnavailable);

    public static ProblemHttpResult AnswerTo(LoginResult result) => result switch
    {
        LoginResult.CodeRefused => Problem(401, CodeRefused),
        LoginResult.TooOften => Problem(429, TooOften),
        LoginResult.Blocked => Problem(403, Blocked),
        _ => Problem(503, WechatUnavailable),
    };

    private static ProblemHttpResult Problem(int status, Refusal refusal) =>
        TypedResults.Problem(refusal.Sentence, statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = refusal.Code });
}
