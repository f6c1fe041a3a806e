using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Notices.Following;

/// <summary>Tells a neighbourhood's staff and teams that enough residents have been asked, so that projects may be proposed.</summary>
internal sealed class NeedsGateOpened(ZiZhiJinDb db, SystemNotices notices) : IOutboxFollower
{
    public string Kind => "needs-gate.opened";

    public async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        var year = JsonSerializer.Deserialize<JsonElement>(row.Payload).GetProperty("year").GetInt32();
        var gate = await db.NeedsGates.AsNoTracking().FirstOrDefaultAsync(gate => gate.AreaId == row.AreaId && gate.Year == year, cancel);
        if (gate is not { IsOpen: true }) return;

        var area = await db.Areas.Where(area => area.Id == row.AreaId).Select(area => area.Name).FirstAsync(cancel);
        var text = new NoticeText($"{year} 年度需求征询人数已够", $"{area}已有 {gate.Residents} 位居民参加需求征询，可以提出自治金项目了。征询还可以继续。", NoticeCategory.Survey);
        await notices.Write(row, text, Audience.HoldersOf(Role.Committee, Role.Liaison, Role.Leader), cancel);
    }
}
