using Microsoft.Extensions.Options;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.AccessTokens;

/// <summary>One keeper for each account.</summary>
internal sealed class AccessTokenKeepers
{
    private readonly AccessTokenKeeper official;
    private readonly AccessTokenKeeper mini;

    public AccessTokenKeepers(
        PlatformCalls platform, PatientCalls patient, IAccessTokenMemory memory, IOptions<WechatOptions> options, TimeProvider clock)
    {
        official = KeeperOf(WechatAccount.OfficialAccount);
        mini = KeeperOf(WechatAccount.MiniProgram);

        AccessTokenKeeper KeeperOf(WechatAccount account)
        {
            var settings = options.Value.Of(account);
            return new(new StableTokens(platform, patient, account, settings, clock), memory, settings.AppId, clock);
        }
    }

    public AccessTokenKeeper Of(WechatAccount account) => account == WechatAccount.OfficialAccount ? official : mini;
}
