using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Wechat.Callbacks;

/// <summary>
/// Who answers what people send: the chat, once it speaks. Called for every message and event that the platform delivers, also for those that
/// need no reply. What must not be lost is durable before it returns; whoever throws has the platform deliver again.
/// </summary>
public interface IMessageReplies
{
    Task<WechatReply?> ReplyTo(WechatMessage message, CancellationToken cancel);

    /// <summary>The reply to a message that nothing is looked up or done for, so that it is the same at every delivery. Nothing where there is work.</summary>
    WechatReply? ReplyAtOnce(WechatMessage message) => null;

    /// <summary>Whether it gives the first reply again by itself, out of what is durable, whoever asks and however many at once.</summary>
    bool RemembersReplyTo(WechatMessage message) => false;
}
