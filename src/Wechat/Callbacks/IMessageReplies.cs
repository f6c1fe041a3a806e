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
}
