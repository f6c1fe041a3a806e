using ZiZhiJin.Api.Community.SignIn;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Api.Intake;

/// <summary>Welcomes whoever writes for the first time.</summary>
internal sealed class ChatNewcomers(Acquaintance accounts, Followers followers)
{
    // Who the platform joins to an account of the mini-program is asked once, when somebody is met; without an answer they can still be joined by a link.
    public async Task<Guid> Welcome(string openId, CancellationToken cancel)
    {
        var union = (await followers.Read(openId, cancel)).Value?.UnionId;
        return await accounts.FindOrWelcome(new(Channel.Chat, openId, union), cancel);
    }
}
