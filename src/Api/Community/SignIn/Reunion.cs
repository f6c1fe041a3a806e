using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Somebody follows again whom the platform could not join to an account of the mini-program when they were first met: it is asked once more.</summary>
internal sealed class Reunion(ZiZhiJinDb db, Acquaintance accounts, Followers followers, AccountJoining joining) : IPlatformNews
{
    public async Task Hear(WechatMessage message, CancellationToken cancel)
    {
        if (message is not FollowedEvent { Header.OpenId: var openId }) return;
        if (await accounts.Find(new(Channel.Chat, openId, null), cancel) is not { } known) return;
        if (!await db.Accounts.AnyAsync(account => account.Id == known && account.MiniFingerprint == null && account.UnionFingerprint == null, cancel)) return;
        if ((await followers.Read(openId, cancel)).Value?.UnionId is { } union) await joining.JoinBy(union, known, cancel);
    }
}
