using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Cards of those without a phone: given out, taken back, and known again when they are scanned.</summary>
public sealed class Cards(ZiZhiJinDb db, CardCodes codes, AuditTrail audit, TimeProvider time)
{
    /// <summary>The code of a new card; earlier ones of the person are worth nothing from now on. Nothing when the caller does not keep the person's roster.</summary>
    public async Task<string?> Issue(Guid personId, Caller by, CancellationToken cancel)
    {
        if (await PersonIn(personId, by, cancel) is not { } person) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await RevokeAll(personId, cancel);
        var card = Card.Issue(person.AreaId, personId, time.GetUtcNow());
        db.Cards.Add(card);
        audit.Did(by.AccountId, "card.issue", person.AreaId, personId);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return codes.Of(card.Id);
    }

    /// <summary>Revoking what is revoked changes nothing. False when the caller does not keep the person's roster.</summary>
    public async Task<bool> Revoke(Guid personId, Caller by, CancellationToken cancel)
    {
        if (await PersonIn(personId, by, cancel) is not { } person) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await RevokeAll(personId, cancel);
        audit.Did(by.AccountId, "card.revoke", person.AreaId, personId);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>The cards that these codes are of, by code, of those who stand on the roster now.</summary>
    public async Task<IReadOnlyDictionary<string, Card>> Of(IEnumerable<string> scanned, CancellationToken cancel)
    {
        var ids = scanned.Distinct().Select(code => (Code: code, Card: codes.CardOf(code))).Where(one => one.Card is not null).ToDictionary(one => one.Code, one => one.Card!.Value);
        if (ids.Count == 0) return new Dictionary<string, Card>();
        var wanted = ids.Values.ToList();
        var cards = await db.Cards.AsNoTracking().Where(card => wanted.Contains(card.Id) && db.Persons.OnRoster().Any(person => person.Id == card.PersonId)).ToDictionaryAsync(card => card.Id, cancel);
        return ids.Where(one => cards.ContainsKey(one.Value)).ToDictionary(one => one.Key, one => cards[one.Value]);
    }

    private Task<Person?> PersonIn(Guid personId, Caller by, CancellationToken cancel) =>
        db.Persons.AsNoTracking().OnRostersOf(by, db).FirstOrDefaultAsync(person => person.Id == personId, cancel);

    private Task<int> RevokeAll(Guid personId, CancellationToken cancel) =>
        db.Cards.Where(card => card.PersonId == personId && card.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(card => card.RevokedAt, time.GetUtcNow()), cancel);
}
