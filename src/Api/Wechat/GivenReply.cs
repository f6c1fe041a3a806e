using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Wechat;

/// <summary>What a message was answered with: perhaps nothing.</summary>
internal sealed record GivenReply(WechatReply? Reply);
