using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Granting;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Notices.Following;

/// <summary>Tells those who may renew a role that it ends soon, and whoever holds it. Not if it was renewed or ended in the meantime.</summary>
internal sealed class RoleEndsSoon(ZiZhiJinDb db, SystemNotices notices, TimeProvider time) : IOutboxFollower
{
    public string Kind => ExpiringGrants.EndsSoon;

    public async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        var (today, id) = (ShanghaiTime.DayOf(time.GetUtcNow()), JsonSerializer.Deserialize<JsonElement>(row.Payload).GetProperty("grantId").GetGuid());
        var grant = await db.RoleGrants.AsNoTracking().FirstOrDefaultAsync(grant => grant.Id == id && grant.To != null && grant.To >= today, cancel);
        if (grant is null) return;

        var area = await db.Areas.AsNoTracking().FirstAsync(area => area.Id == grant.AreaId, cancel);
        var givers = await GiversOf(grant, area, today, cancel);
        await notices.Write(row, TextFor(grant, area), Audience.OfAccounts([.. givers.Where(giver => giver != grant.AccountId), grant.AccountId]), cancel);
    }

    private Task<List<Guid>> GiversOf(RoleGrant ending, Area area, DateOnly today, CancellationToken cancel)
    {
        var roles = GrantPolicy.GiversOf(ending.Role).ToList();
        return (
            from grant in db.RoleGrants
            join above in db.Areas on grant.AreaId equals above.Id
            where roles.Contains(grant.Role) && grant.From <= today && (grant.To == null || grant.To >= today) && EF.Functions.Like(area.Path, above.Path + "%")
            select grant.AccountId).Distinct().OrderBy(id => id).Take(Audience.MostMembers - 1).ToListAsync(cancel);
    }

    private static NoticeText TextFor(RoleGrant grant, Area area)
    {
        var (role, day) = (grant.Role.InChinese(), grant.To!.Value.ToString("yyyy 年 M 月 d 日", CultureInfo.InvariantCulture));
        return new($"有一个“{role}”角色快到期", $"{area.Name}的“{role}”（账号 {grant.AccountId.ToString()[^8..]}）到 {day} 为止。需要继续担任的，请在到期前续期；不再担任的，不用处理。", NoticeCategory.Duty);
    }
}
