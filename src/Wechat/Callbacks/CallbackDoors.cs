using Microsoft.Extensions.Options;

namespace ZiZhiJin.Wechat.Callbacks;

/// <summary>One door for each account.</summary>
public sealed class CallbackDoors
{
    private readonly CallbackDoor official;
    private readonly CallbackDoor mini;

    internal CallbackDoors(IOptions<WechatOptions> options, TimeProvider clock)
    {
        official = new(WechatAccount.OfficialAccount, options.Value.OfficialAccount, clock);
        mini = new(WechatAccount.MiniProgram, options.Value.MiniProgram, clock);
    }

    public CallbackDoor Of(WechatAccount account) => account == WechatAccount.OfficialAccount ? official : mini;
}
