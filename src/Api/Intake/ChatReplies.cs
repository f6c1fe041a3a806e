using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Api.Community.SignIn;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Api.Intake;

/// <summary>Answers in the official account by conversation. In the mini-program's customer service people answer.</summary>
internal sealed class ChatReplies(Acquaintance accounts, Followers followers, ChatSteps steps, SpokenWords words, IEnumerable<IPlatformNews> news) : IMessageReplies
{
    public async Task<WechatReply?> ReplyTo(WechatMessage message, CancellationToken cancel)
    {
        foreach (var listener in news) await listener.Hear(message, cancel);
        if (message.Header.Account == WechatAccount.MiniProgram) return message is ServiceOpenedEvent or TextMessage or ImageMessage ? new HandOverReply() : null;
        if (ChatHearing.Of(message) is not { } heard) return null;

        var reply = await steps.Answer(await AccountOf(message.Header.OpenId, cancel), KeyOf(message), heard, cancel);
        if (!reply.HandsOver) return new TextReply(reply.Text);

        // The hand-over takes the place of words, so these go another way.
        await words.Say(KeyOf(message), new(message.Header.OpenId, InMiniProgram: false), [reply.Text], cancel);
        return new HandOverReply();
    }

    // Who the platform joins to an account of the mini-program is asked once, when somebody is met; without an answer they can still be joined by a link.
    private async Task<Guid> AccountOf(string openId, CancellationToken cancel)
    {
        if (await accounts.Find(new(Channel.Chat, openId, null), cancel) is { } known) return known;
        var union = (await followers.Read(openId, cancel)).Value?.UnionId;
        return await accounts.FindOrWelcome(new(Channel.Chat, openId, union), cancel);
    }

    private static byte[] KeyOf(WechatMessage message) => SHA256.HashData(Encoding.UTF8.GetBytes(message.Header.Key));
}
