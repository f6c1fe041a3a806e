using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Community.Mandates;

/// <summary>Gives and revokes mandates: at the desk of the committee or a liaison, with consent in person, or with the person's own account.</summary>
public sealed class MandateGiving(ZiZhiJinDb db, PersonalData personal, AuditTrail audit, IOptions<MandateOptions> options, TimeProvider time)
{
    public static readonly IReadOnlyList<Role> Desks = [Role.Committee, Role.Liaison];

    /// <summary>Taken down at a desk. Nothing when the person is on none of its rosters.</summary>
    public async Task<Guid?> GiveAtDesk(Guid personId, MandateWish wish, Caller by, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.ScopeOf(Desks));
        var person = await db.Persons.AsNoTracking().OnRoster().FirstOrDefaultAsync(person => person.Id == personId && areas.Any(area => area.Id == person.AreaId), cancel);
        if (person is null) return null;

        return await Give(person, wish, new ActingConsent(wish.ConsentVersion, ConsentWay.InPerson, by.AccountId, time.GetUtcNow()), cancel);
    }

    /// <summary>Given with the person's own account.</summary>
    public async Task<Guid> GiveMyself(MandateWish wish, Caller by, CancellationToken cancel)
    {
        var person = await db.Persons.AsNoTracking().FirstAsync(person => person.Id == by.PersonId, cancel);
        return await Give(person, wish, new ActingConsent(wish.ConsentVersion, ConsentWay.OwnAccount, by.AccountId, time.GetUtcNow()), cancel);
    }

    /// <summary>Ends a mandate at the desk. False when it is of no person on its rosters.</summary>
    public async Task<bool> RevokeAtDesk(Guid mandateId, Caller by, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.ScopeOf(Desks));
        var found = await db.Mandates.Where(mandate => mandate.Id == mandateId)
            .Join(db.Persons.Where(person => areas.Any(area => area.Id == person.AreaId)), mandate => mandate.PersonId, person => person.Id, (mandate, person) => new { mandate, person.AreaId })
            .FirstOrDefaultAsync(cancel);
        if (found is null) return false;

        audit.Did(by.AccountId, "mandate.revoke", found.AreaId, mandateId);
        await Revoke(found.mandate, by, cancel);
        return true;
    }

    /// <summary>The person ends it with the own account, or whoever helped gives it back. False when it is neither's.</summary>
    public async Task<bool> RevokeMyself(Guid mandateId, Caller by, CancellationToken cancel)
    {
        var self = by.PersonId ?? Guid.Empty; // nobody: with nothing in its place, every entry that was never merged would be the caller's
        var mandate = await db.Mandates.FirstOrDefaultAsync(mandate => mandate.Id == mandateId && (mandate.AccountId == by.AccountId
            || db.Persons.Any(person => person.Id == mandate.PersonId && (person.Id == self || person.MergedInto == self))), cancel);
        if (mandate is null) return false;
        await Revoke(mandate, by, cancel);
        return true;
    }

    // The row of the helper's account is locked first: of two who give at once, the second counts what the first gave.
    private async Task<Guid> Give(Person person, MandateWish wish, ActingConsent consent, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancel);
        await db.Run(new SqlText().Append("SELECT Id FROM accounts WHERE Id = ").Value(wish.AccountId).Append(" FOR UPDATE"), cancel);
        var known = await db.Mandates.Where(mandate => mandate.PersonId == person.Id && mandate.AccountId == wish.AccountId && mandate.Live == true)
            .Select(mandate => (Guid?)mandate.Id).FirstOrDefaultAsync(cancel);
        var id = known ?? await Add(person, wish, consent, cancel);
        if (consent.How == ConsentWay.InPerson) audit.Did(consent.TakenBy, "mandate.give", person.AreaId, id);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return id;
    }

    private async Task<Guid> Add(Person person, MandateWish wish, ActingConsent consent, CancellationToken cancel)
    {
        var helper = await StandingOf(wish.AccountId, cancel);
        RefusedException.ThrowIf(MandatePolicy.Check((person.Id, person.AreaId), wish, helper, options.Value.MostPersons));
        return db.Mandates.Add(Sealed(person.Id, wish, helper, consent)).Entity.Id;
    }

    private async Task<HelperStanding> StandingOf(Guid accountId, CancellationToken cancel)
    {
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.Id == accountId, cancel)
            ?? throw new RefusedException(CommunityRefusals.AccountUnknown);
        var area = await db.Persons.OnRoster().Where(person => person.Id == account.PersonId).Select(person => (Guid?)person.AreaId).FirstOrDefaultAsync(cancel);
        var actsFor = await db.Mandates.CountAsync(mandate => mandate.AccountId == accountId && mandate.Live == true, cancel);
        return new HelperStanding(area is null ? null : account.PersonId, area, actsFor);
    }

    private Mandate Sealed(Guid personId, MandateWish wish, HelperStanding helper, ActingConsent consent)
    {
        if (helper.PersonId is null && string.IsNullOrWhiteSpace(wish.Name)) throw new MalformedException("mandate.helper-not-named", "name", "这位家属不在名册上，请填写姓名。");
        var id = Guid.CreateVersion7(time.GetUtcNow());
        return Mandate.Give(id, personId, (wish, helper.PersonId is null ? personal.SealHelper(id, wish.Name!.Trim()) : null), consent);
    }

    // Two who revoke at once agree.
    private async Task Revoke(Mandate mandate, Caller by, CancellationToken cancel)
    {
        mandate.Revoke(by.AccountId, time.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Entry(mandate).State = EntityState.Unchanged;
            await db.SaveChangesAsync(cancel);
        }
    }
}
