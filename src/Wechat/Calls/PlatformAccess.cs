using Microsoft.Extensions.Options;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>
/// The ways to the platform: with the account's token, once; without it, repeated while that does no harm; and what is set about the accounts.
/// </summary>
internal sealed record PlatformAccess(AccountCalls Account, PatientCalls Patient, IOptions<WechatOptions> Settings, TimeProvider Clock)
{
    public WechatOptions Options => Settings.Value;

    public override string ToString() => nameof(PlatformAccess);
}
