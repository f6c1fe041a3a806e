using Microsoft.Extensions.Logging;
using ZiZhiJin.Wechat.AccessTokens;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>Calls that need the account's access token. One that is refused is replaced, and the call made once more.</summary>
internal sealed class AccountCalls(PlatformCalls platform, AccessTokenKeepers keepers, ILogger<AccountCalls> log)
{
    public async Task<WechatAnswer> Send(WechatCall call, CancellationToken cancel)
    {
        var keeper = keepers.Of(call.Account);
        var current = await keeper.Current(cancel);
        if (current.Token is not { } token) return current.Answer with { NeverSent = true };

        var answer = await platform.Send(call with { Token = token }, cancel);
        return answer.Reaction == Reaction.RenewToken ? await SendAgain(call, token, keeper, cancel) : answer;
    }

    private async Task<WechatAnswer> SendAgain(
        WechatCall call, AccessToken refused, AccessTokenKeeper keeper, CancellationToken cancel)
    {
        var renewed = await keeper.InsteadOf(refused, cancel);
        if (renewed.Token is not { } token) return renewed.Answer with { NeverSent = true };

        var answer = await platform.Send(call with { Token = token }, cancel);
        if (answer.Reaction == Reaction.RenewToken)
            log.LogError("WeChat refuses a renewed access token of {Account} at {Path}.", call.Account, call.Path);
        return answer;
    }
}
