using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Sending;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>Calls the platform for one delivery, once.</summary>
internal sealed class DeliveryCalls(SubscribeMessages subscribe, CustomerMessages customer)
{
    public Task<SendResult> Send(Outgoing outgoing, CancellationToken cancel) =>
        outgoing.Way == DeliveryWays.Subscribe ? Subscribe(outgoing, outgoing.Template!, cancel) : Speak(outgoing, cancel);

    private Task<SendResult> Subscribe(Outgoing outgoing, MessageTemplate template, CancellationToken cancel)
    {
        var fields = template.Fields.ToDictionary(field => field.Key, field => outgoing.Content.Values.GetValueOrDefault(field.Value) ?? "");
        var message = new SubscribeMessage(outgoing.OpenId, template.TemplateId, fields) { Page = outgoing.Content.Page };
        return subscribe.Send(template.InOfficialAccount ? WechatAccount.OfficialAccount : WechatAccount.MiniProgram, message, cancel);
    }

    private Task<SendResult> Speak(Outgoing outgoing, CancellationToken cancel) => customer.Send(
        outgoing.Content.InMiniProgram ? WechatAccount.MiniProgram : WechatAccount.OfficialAccount, outgoing.OpenId, SpokenReply.In(outgoing.Content), cancel);
}
