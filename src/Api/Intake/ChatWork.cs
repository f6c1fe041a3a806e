using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Intake;

/// <summary>Answers what takes more than a word: tells everybody who listens, welcomes who is new, has done what the conversation wants done.</summary>
internal sealed class ChatWork(ChatPartners partners, ChatNewcomers newcomers, ChatSteps steps, SpokenWords words, IEnumerable<IPlatformNews> news)
{
    /// <summary>Heard is what was said in the chat, if anything was, and met whoever said it, as they were just read.</summary>
    public async Task<WechatReply?> ReplyTo(WechatMessage message, ChatMessage? heard, ChatPartner? met, CancellationToken cancel)
    {
        if (heard is not { IsWord: true })
        {
            foreach (var listener in news) await listener.Hear(message, cancel);
            // Not before: who listens may have joined them to another account.
            met = heard is null ? null : await partners.Find(message.Header.OpenId, cancel);
        }

        if (heard is not null) return await Answer(message, heard, met, cancel);
        return message is ServiceOpenedEvent { Header.Account: WechatAccount.MiniProgram } ? new HandOverReply() : null;
    }

    public static byte[] KeyOf(WechatMessage message) => SHA256.HashData(Encoding.UTF8.GetBytes(message.Header.Key));

    private async Task<WechatReply> Answer(WechatMessage message, ChatMessage heard, ChatPartner? met, CancellationToken cancel)
    {
        var account = met?.Caller.AccountId ?? await newcomers.Welcome(message.Header.OpenId, cancel);
        var reply = await steps.Answer(account, KeyOf(message), heard, met, cancel);
        if (!reply.HandsOver) return new TextReply(reply.Text);

        // The hand-over takes the place of words, so these go another way.
        await words.Say(KeyOf(message), new(message.Header.OpenId, InMiniProgram: false), [reply.Text], cancel);
        return new HandOverReply();
    }
}
