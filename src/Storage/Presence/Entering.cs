using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Presence;

/// <summary>What people do by hand to the list of who was there: enter somebody by name, and take a check-in back. Both are signed, and nothing disappears.</summary>
public sealed class Entering(ZiZhiJinDb db, CheckingIn checkingIn, AuditTrail audit, TimeProvider time)
{
    /// <summary>Nothing when nobody of that id stands on the roster there. Entering somebody who was taken back counts them again.</summary>
    /// <exception cref="RefusedException">The occasion takes nobody now.</exception>
    public async Task<CheckInOutcome?> Enter(Occasion occasion, Guid personId, (Guid AccountId, Nonce Nonce) by, CancellationToken cancel)
    {
        if (!await db.Persons.OnRoster().AnyAsync(person => person.Id == personId && person.AreaId == occasion.AreaId, cancel)) return null;
        var at = CheckInPolicy.MomentOfEntry(occasion, time.GetUtcNow());
        RefusedException.ThrowIf(CheckInPolicy.Check(occasion, at));

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        audit.Did(by.AccountId, "occasion.enter", occasion.AreaId, occasion.Id, $"person {personId}");
        await db.CheckIns.Where(one => one.OccasionId == occasion.Id && one.PersonId == personId && one.UndoneAt != null).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.UndoneAt, (DateTimeOffset?)null).SetProperty(one => one.UndoneByAccountId, (Guid?)null)
            .SetProperty(one => one.Proof, PresenceProof.HelperEntry).SetProperty(one => one.ByAccountId, by.AccountId), cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);

        var entered = await checkingIn.Write(new(occasion.Id, personId, at, PresenceProof.HelperEntry, by.AccountId, by.Nonce), cancel);
        db.Outbox.Add(PresenceNews.Of(occasion.Id, occasion.AreaId, time.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        return entered;
    }

    /// <summary>False when nobody of that id was ever there.</summary>
    /// <exception cref="RefusedException">It was taken back before.</exception>
    public async Task<bool> Undo(Occasion occasion, Guid personId, (Guid AccountId, string Reason) by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var entries = await db.EntriesOf(personId, cancel);
        var undone = await db.CheckIns.Where(one => one.OccasionId == occasion.Id && entries.Contains(one.PersonId) && one.UndoneAt == null).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.UndoneAt, time.GetUtcNow()).SetProperty(one => one.UndoneByAccountId, by.AccountId), cancel);
        if (undone == 0)
            return await db.CheckIns.AnyAsync(one => one.OccasionId == occasion.Id && entries.Contains(one.PersonId), cancel) ? throw new RefusedException(PresenceRefusals.NotThere) : false;
        audit.Did(by.AccountId, "occasion.undo", occasion.AreaId, occasion.Id, $"person {personId}: {by.Reason}");
        db.Outbox.Add(OutboxRow.Of(PresenceNews.Undone, occasion.AreaId, new { OccasionId = occasion.Id, PersonId = personId }, time.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
