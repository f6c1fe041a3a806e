using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Sending;

/// <summary>Customer service: five messages within 48 hours of a person's word, fewer after a tap or a scan.</summary>
public sealed class CustomerMessages
{
    private readonly PlatformAccess platform;

    internal CustomerMessages(PlatformAccess platform) => this.platform = platform;

    /// <summary>Never repeated by itself: the platform would send it twice.</summary>
    public async Task<SendResult> Send(WechatAccount from, string openId, CustomerMessage message, CancellationToken cancel)
    {
        var body = new Dictionary<string, object> { ["touser"] = openId, ["msgtype"] = message.Kind, [message.Kind] = message.Content };
        return await Post(from, "/cgi-bin/message/custom/send", body, cancel);
    }

    /// <summary>Shows the person that somebody is writing, or that nobody is any more.</summary>
    public async Task<SendResult> ShowTyping(WechatAccount from, string openId, bool typing, CancellationToken cancel)
    {
        var body = new Dictionary<string, object> { ["touser"] = openId, ["command"] = typing ? "Typing" : "CancelTyping" };
        return await Post(from, "/cgi-bin/message/custom/typing", body, cancel);
    }

    private async Task<SendResult> Post(WechatAccount from, string path, Dictionary<string, object> body, CancellationToken cancel)
    {
        var call = WechatCall.Post(from, path, body) with { Secrets = [(string)body["touser"]] };
        return SendResults.Of(await platform.Account.Send(call, cancel), platform.Clock.GetUtcNow());
    }
}
