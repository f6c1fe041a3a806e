using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Greets who comes to the official account, and hands over to people who asks in the mini-program, until there is a chat.</summary>
internal sealed class FirstWords : IMessageReplies
{
    private static readonly TextReply Greeting = new("您好，这里是自治金。请打开小程序填写需求征集、报名活动、查看公示；需要帮助时请联系居委会。");
    private static readonly HandOverReply ToPeople = new();

    public Task<WechatReply?> ReplyTo(WechatMessage message, CancellationToken cancel) => Task.FromResult<WechatReply?>(message switch
    {
        FollowedEvent => Greeting,
        _ when !IsFromPerson(message) => null,
        _ when message.Header.Account == WechatAccount.OfficialAccount => Greeting,
        _ => ToPeople,
    });

    private static bool IsFromPerson(WechatMessage message) => message is TextMessage or VoiceMessage or ImageMessage or LocationMessage;
}
