using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Intake;

/// <summary>
/// Answers in the official account by conversation; in the mini-program's customer service people answer. Most words only move the conversation on:
/// these are answered here, with what was read of the person and nothing else. Whatever wants something done, or is new, goes to <see cref="ChatWork"/>.
/// </summary>
internal sealed class ChatReplies(ChatPartners partners, KnownPartners known, QuickSteps quick, IServiceScopeFactory scopes) : IMessageReplies
{
    public WechatReply? ReplyAtOnce(WechatMessage message) =>
        message is { Header.Account: WechatAccount.MiniProgram } and (TextMessage or ImageMessage) ? new HandOverReply() : null;

    /// <summary>A step is kept with its message and its reply.</summary>
    public bool RemembersReplyTo(WechatMessage message) =>
        message.Header.Account == WechatAccount.OfficialAccount && ChatHearing.Of(message) is not null;

    public async Task<WechatReply?> ReplyTo(WechatMessage message, CancellationToken cancel)
    {
        if (ReplyAtOnce(message) is { } atOnce) return atOnce;

        var heard = message.Header.Account == WechatAccount.OfficialAccount ? ChatHearing.Of(message) : null;
        var openId = message.Header.OpenId;
        var met = heard is { IsWord: true } ? await partners.Recall(openId, cancel) : null;
        if (heard is not null && met is not null && await quick.Take(openId, met, (ChatWork.KeyOf(message), heard), cancel) is { } reply) return new TextReply(reply.Text);

        known.Forget(openId);
        if (met is { IsRemembered: true }) met = await partners.Find(openId, cancel);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ChatWork>().ReplyTo(message, heard, met, cancel);
    }
}
