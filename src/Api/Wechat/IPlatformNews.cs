using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Api.Wechat;

/// <summary>
/// Listens to what the platform tells besides what people say: who comes and goes, what they allow, what became of messages, what it thinks of a
/// picture. Everybody who listens hears every message, before it is answered; hearing one again changes nothing.
/// </summary>
internal interface IPlatformNews
{
    Task Hear(WechatMessage message, CancellationToken cancel);
}
