using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Intake;

/// <summary>Answers in the official account by conversation. In the mini-program's customer service people answer.</summary>
internal sealed class ChatReplies(ChatPartners partners, ChatNewcomers newcomers, ChatSteps steps, SpokenWords words, IEnumerable<IPlatformNews> news) : IMessageReplies
{
    public async Task<WechatReply?> ReplyTo(WechatMessage message, CancellationToken cancel)
    {
        foreach (var listener in news) await listener.Hear(message, cancel);
        if (message.Header.Account == WechatAccount.MiniProgram) return message is ServiceOpenedEvent or TextMessage or ImageMessage ? new HandOverReply() : null;
        if (ChatHearing.Of(message) is not { } heard) return null;

        var partner = await partners.Find(message.Header.OpenId, cancel);
        var account = partner?.Caller.AccountId ?? await newcomers.Welcome(message.Header.OpenId, cancel);
        var reply = await steps.Answer(account, KeyOf(message), heard, partner, cancel);
        if (!reply.HandsOver) return new TextReply(reply.Text);

        // The hand-over takes the place of words, so these go another way.
        await words.Say(KeyOf(message), new(message.Header.OpenId, InMiniProgram: false), [reply.Text], cancel);
        return new HandOverReply();
    }

    private static byte[] KeyOf(WechatMessage message) => SHA256.HashData(Encoding.UTF8.GetBytes(message.Header.Key));
}
