using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Community.Granting;

/// <summary>Grants that end soon and that nobody has renewed: shown to those who may renew them, who are also reminded once of each.</summary>
public sealed class ExpiringGrants(ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>The outbox row of a reminder.</summary>
    public const string EndsSoon = "role.ends-soon";

    private const int AtOnce = 200;

    private DateOnly Today => ShanghaiTime.DayOf(time.GetUtcNow());

    /// <summary>Those that the caller may renew, the first to end first.</summary>
    public async Task<IReadOnlyList<RoleGrant>> RenewableBy(Caller caller, int most, CancellationToken cancel)
    {
        var areas = db.Areas.Within(caller.ScopeOf(GrantPolicy.Givers));
        var ending = await (
            from grant in Ending()
            join area in areas on grant.AreaId equals area.Id
            orderby grant.To, grant.Id
            select new { grant, area.Path }).AsNoTracking().ToListAsync(cancel);
        return [.. ending.Where(one => caller.ScopeOf(GrantPolicy.GiversOf(one.grant.Role)).Holds(one.Path)).Select(one => one.grant).Take(most)];
    }

    /// <summary>Writes the reminders that are due, one for each grant, whoever else writes them at the same moment. Returns how many.</summary>
    public async Task<int> Remind(CancellationToken cancel)
    {
        var due = await Ending().Where(grant => grant.RemindedAt == null).OrderBy(grant => grant.To).Take(AtOnce).AsNoTracking().ToListAsync(cancel);
        var written = 0;
        foreach (var grant in due)
            if (await Remind(grant, cancel)) written++;
        return written;
    }

    // The conditional update decides between two processes; the outbox row is saved with it, or not at all.
    private async Task<bool> Remind(RoleGrant grant, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var mine = await db.RoleGrants.Where(one => one.Id == grant.Id && one.RemindedAt == null && one.To == grant.To)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.RemindedAt, now), cancel);
        if (mine == 0) return false;

        var payload = new { grantId = grant.Id, role = grant.Role, lastDay = grant.To };
        db.Outbox.Add(new OutboxRow { Id = Guid.CreateVersion7(now), Kind = EndsSoon, AreaId = grant.AreaId, Payload = JsonSerializer.Serialize(payload, Json.Options), CreatedAt = now, DueAt = now });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private IQueryable<RoleGrant> Ending()
    {
        var (today, horizon) = (Today, ExpiryPolicy.Horizon(Today));
        return db.RoleGrants.Where(grant => grant.To >= today && grant.To <= horizon
            && !db.RoleGrants.Any(next => next.AccountId == grant.AccountId && next.Role == grant.Role && next.AreaId == grant.AreaId && (next.To == null || next.To > grant.To)));
    }
}
