using System.Text.Json.Serialization;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Sending;

/// <summary>Messages that a person has asked for, one for each time they said yes.</summary>
public sealed class SubscribeMessages
{
    private readonly PlatformAccess platform;

    internal SubscribeMessages(PlatformAccess platform) => this.platform = platform;

    /// <summary>
    /// Never repeated by itself. Fields are cut to what their types allow (<see cref="TemplateField"/>). In the official account, where it is
    /// called a subscription notice, <see cref="SubscribeMessage.Page"/> opens a page of the mini-program, too.
    /// </summary>
    public async Task<SendResult> Send(WechatAccount from, SubscribeMessage message, CancellationToken cancel)
    {
        var answer = await platform.Account.Send(from == WechatAccount.MiniProgram ? FromMiniProgram(message) : FromOfficialAccount(message), cancel);
        return SendResults.Of(answer, platform.Clock.GetUtcNow());
    }

    private WechatCall FromMiniProgram(SubscribeMessage message) => WechatCall.Post(
        WechatAccount.MiniProgram, "/cgi-bin/message/subscribe/send",
        new MiniProgramRequest(message.OpenId, message.TemplateId, message.Page, TemplateField.FitAll(message.Fields), StateOf(platform.Options.Edition))) with
        {
            Secrets = [message.OpenId],
        };

    private WechatCall FromOfficialAccount(SubscribeMessage message) => WechatCall.Post(
        WechatAccount.OfficialAccount, "/cgi-bin/message/subscribe/bizsend",
        new OfficialRequest(message.OpenId, message.TemplateId, TemplateField.FitAll(message.Fields), PageOf(message.Page))) with
        {
            Secrets = [message.OpenId],
        };

    private PageTarget? PageOf(string? page) => page is null ? null : new(platform.Options.MiniProgram.AppId, page);

    private static string StateOf(MiniProgramEdition edition) => edition switch
    {
        MiniProgramEdition.Trial => "trial",
        MiniProgramEdition.Develop => "developer",
        _ => "formal",
    };

    private sealed record MiniProgramRequest(
        string Touser, string TemplateId, string? Page, IReadOnlyDictionary<string, FieldValue> Data, string MiniprogramState,
        string Lang = "zh_CN");

    private sealed record OfficialRequest(string Touser, string TemplateId, IReadOnlyDictionary<string, FieldValue> Data, PageTarget? Miniprogram);

    internal sealed record PageTarget(string Appid, string Pagepath);

    internal sealed record FieldValue([property: JsonPropertyName("value")] string Value);
}
