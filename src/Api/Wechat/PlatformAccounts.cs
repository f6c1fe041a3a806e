using Microsoft.Extensions.Options;
using ZiZhiJin.Desk.Notices.Operations;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Gathers how the two accounts do.</summary>
internal sealed class PlatformAccounts(AccountNotes notes, IAccessTokenMemory tokens, CallQuotas quotas, IOptions<WechatOptions> options) : IPlatformAccounts
{
    private static readonly (WechatAccount Account, string Name, string[] Paths)[] All =
    [
        (WechatAccount.OfficialAccount, "公众号", ["/cgi-bin/message/custom/send"]),
        (WechatAccount.MiniProgram, "小程序", ["/cgi-bin/message/subscribe/send", "/wxa/msg_sec_check"]),
    ];

    public async Task<IReadOnlyList<PlatformAccountState>> Read(CancellationToken cancel) =>
        await Task.WhenAll(All.Select(one => Read(one.Account, one.Name, one.Paths, cancel)));

    private async Task<PlatformAccountState> Read(WechatAccount account, string name, string[] paths, CancellationToken cancel)
    {
        // The quotas first: asking for them fetches a token where there is none.
        var used = await Task.WhenAll(paths.Select(async path => QuotaOf(path, await quotas.Read(account, path, cancel))));
        var token = await tokens.Recall((account == WechatAccount.OfficialAccount ? options.Value.OfficialAccount : options.Value.MiniProgram).AppId, cancel);
        return new(name, token?.UsableUntil, await notes.LastCall(account), await notes.LastTrouble(account), used);
    }

    private static PlatformQuota QuotaOf(string path, WechatResult<CallQuota> answer) => new(path, answer.Value?.PerDay, answer.Value?.Used);
}
