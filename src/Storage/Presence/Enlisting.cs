using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Staff register somebody without a phone, by name, and take it back for them. Both are signed; the registration says that it was entered by hand.</summary>
public sealed class Enlisting(ZiZhiJinDb db, Registrations registrations, AuditTrail audit)
{
    /// <summary>Nothing when nobody of that id stands on the roster there.</summary>
    /// <exception cref="RefusedException">The occasion takes no registrations now.</exception>
    public async Task<Enlisted?> Enlist((Guid Id, Guid AreaId) occasion, Registrant who, Nonce nonce, CancellationToken cancel)
    {
        if (!await IsOnRoster(occasion.AreaId, who.PersonId, cancel)) return null;
        audit.Did(who.ByAccountId, "occasion.enlist", occasion.AreaId, occasion.Id, $"person {who.PersonId}{(who.AsVolunteer ? ", volunteer" : "")}");
        var place = await registrations.Take(occasion.Id, who with { ByHand = true }, nonce, cancel);
        await db.SaveChangesAsync(cancel);
        return new(place);
    }

    /// <summary>False when nobody of that id ever registered there. Whoever waits longest moves up, and is told.</summary>
    public async Task<bool> Strike((Guid Id, Guid AreaId) occasion, Guid personId, Guid by, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(personId, cancel);
        if (!await db.Registrations.AnyAsync(one => one.OccasionId == occasion.Id && entries.Contains(one.PersonId), cancel)) return false;
        audit.Did(by, "occasion.strike", occasion.AreaId, occasion.Id, $"person {personId}");
        await registrations.Cancel(occasion.Id, personId, cancel);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private Task<bool> IsOnRoster(Guid areaId, Guid personId, CancellationToken cancel) =>
        db.Persons.OnRoster().AnyAsync(person => person.Id == personId && person.AreaId == areaId, cancel);
}

/// <param name="Place">Nothing when the request is an old one: it was cancelled since.</param>
public sealed record Enlisted(Place? Place);
