using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Sending;

/// <summary>The official account's template messages.</summary>
public sealed class TemplateMessages
{
    private readonly PlatformAccess platform;

    internal TemplateMessages(PlatformAccess platform) => this.platform = platform;

    /// <summary>Never repeated by itself. What ended <see cref="SendResult.Unknown"/> may be repeated when it has a <see cref="TemplateMessage.ClientMessageId"/>.</summary>
    public async Task<SendResult> Send(TemplateMessage message, CancellationToken cancel)
    {
        var call = WechatCall.Post(WechatAccount.OfficialAccount, "/cgi-bin/message/template/send", RequestOf(message)) with { Secrets = [message.OpenId] };
        return SendResults.Of(await platform.Account.Send(call, cancel), platform.Clock.GetUtcNow());
    }

    private Request RequestOf(TemplateMessage message) => new(
        message.OpenId, message.TemplateId, message.Url,
        message.Page is null ? null : new(platform.Options.MiniProgram.AppId, message.Page),
        message.ClientMessageId, TemplateField.FitAll(message.Fields));

    private sealed record Request(
        string Touser, string TemplateId, string? Url, SubscribeMessages.PageTarget? Miniprogram, string? ClientMsgId,
        IReadOnlyDictionary<string, SubscribeMessages.FieldValue> Data);
}
