using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices.Delivering;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What somebody allows to be sent, and what was sent to them.</summary>
public sealed class MyMessages(ZiZhiJinDb db, IOptions<TemplateOptions> templates)
{
    private const int Most = 1000;

    public async Task<IEnumerable<Section>> Of(Guid accountId, Guid? personId, CancellationToken cancel)
    {
        var credits = await db.SubscriptionCredits.AsNoTracking().Where(credit => credit.AccountId == accountId).ToListAsync(cancel);
        var sent = await (
            from delivery in db.Deliveries.AsNoTracking()
            join dispatch in db.Dispatches.AsNoTracking() on delivery.DispatchId equals dispatch.Id
            where delivery.AccountId == accountId || (personId != null && delivery.PersonId == personId)
            orderby delivery.Id descending
            select new { delivery.CreatedAt, delivery.State, dispatch.Category }).Take(Most).ToListAsync(cancel);
        return
        [
            new("我允许的消息提醒", [.. credits.Select(credit => new Line(TitleOf(credit.TemplateId), $"还能发 {credit.Available + credit.Reserved} 次，发过 {credit.Spent} 次"))]),
            new("发给我的消息", [.. sent.Select(one => new Line($"{MyData.Time(one.CreatedAt)} {templates.Value.Of(one.Category)?.Title}".Trim(), Word(one.State)))]),
        ];
    }

    private string TitleOf(string templateId) => templates.Value.Templates.Values.FirstOrDefault(template => template.TemplateId == templateId)?.Title ?? "其他消息";

    private static string Word(DeliveryState state) => state switch
    {
        DeliveryState.Waiting or DeliveryState.Sending => "等待发送",
        DeliveryState.Sent => "已发送",
        DeliveryState.Unknown => "可能已发送",
        _ => "没有发到微信",
    };
}
