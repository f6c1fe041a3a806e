using Microsoft.Extensions.Options;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>Trades the code of <c>wx.login</c> for the identity behind it. The session key that comes along goes to nobody's phone.</summary>
public sealed class MiniProgramLogin
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(4);

    private readonly PatientCalls platform;
    private readonly WechatAccountOptions account;

    internal MiniProgramLogin(PatientCalls platform, IOptions<WechatOptions> options)
    {
        this.platform = platform;
        account = options.Value.MiniProgram;
    }

    /// <summary>Answers within about four seconds; throws only when <paramref name="cancel"/> asks for it.</summary>
    public async Task<LoginResult> Trade(string code, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(code)) return new LoginResult.CodeRefused();

        // Safe to repeat: a code that was used up by a lost answer is refused, and the phone fetches another.
        return Read(await platform.Send(Call(code), Budget, cancel));
    }

    private WechatCall Call(string code) => WechatCall.Get(WechatAccount.MiniProgram, "/sns/jscode2session") with
    {
        Query = new Dictionary<string, string>
        {
            ["appid"] = account.AppId,
            ["secret"] = account.Secret,
            ["js_code"] = code,
            ["grant_type"] = "authorization_code",
        },
        Secrets = [account.Secret, code],
        Timeout = Timeout,
    };

    private static LoginResult Read(WechatAnswer answer) => answer.Reaction switch
    {
        Reaction.None => Identity(answer),
        Reaction.LogInAgain => new LoginResult.CodeRefused(),
        Reaction.BackOff => new LoginResult.TooOften(),
        Reaction.TurnAway => new LoginResult.Blocked(),
        Reaction.AlertOperator or Reaction.NotAuthorized => new LoginResult.Misconfigured(),
        _ => new LoginResult.Unavailable(),
    };

    private static LoginResult Identity(WechatAnswer answer) =>
        answer.Text("openid") is { Length: > 0 } openId
            ? new LoginResult.Identified(new MiniProgramIdentity(openId, answer.Text("unionid"))) { Key = SessionKey.In(answer) }
            : new LoginResult.Unavailable();
}
