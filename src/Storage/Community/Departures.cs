using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Storage.Community;

/// <summary>How somebody leaves a roster at the committee's desk. What was counted stays counted. False when nobody of theirs is meant.</summary>
public sealed class Departures(ZiZhiJinDb db, PersonErasure erasure, AuditTrail audit, SessionStore sessions, TimeProvider time)
{
    /// <summary>Moved away: off the roster, the phone released. The next file may bring them back.</summary>
    public async Task<bool> Mark(Guid personId, string reason, Caller by, CancellationToken cancel)
    {
        if (await db.Persons.OnRostersOf(by, db).FirstOrDefaultAsync(person => person.Id == personId, cancel) is not { } person) return false;
        var account = await db.Accounts.FirstOrDefaultAsync(account => account.PersonId == personId, cancel);

        person.Leave(time.GetUtcNow());
        account?.Detach();
        audit.Did(by.AccountId, "person.leave", person.AreaId, personId, reason);
        await db.SaveChangesAsync(cancel);
        if (account is not null) await sessions.Refresh(account.Id, cancel);
        return true;
    }

    /// <summary>Somebody without a phone asked for their data to be erased: counts stay, names and texts go.</summary>
    public async Task<bool> Erase(Guid personId, string reason, Caller by, CancellationToken cancel)
    {
        var areaId = await db.Persons.OnRostersOf(by, db).Where(person => person.Id == personId).Select(person => (Guid?)person.AreaId).FirstOrDefaultAsync(cancel);
        if (areaId is not { } area) return false;

        audit.Did(by.AccountId, "person.erase", area, personId, reason);
        foreach (var account in await erasure.Erase(personId, cancel)) await sessions.Refresh(account, cancel);
        return true;
    }
}
