using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Who has registered, with masked names, in the order of arrival. That somebody looked is written down.</summary>
public sealed class EnlistedPersons(ZiZhiJinDb db, PersonalData personal, AuditTrail audit)
{
    public async Task<List<EnlistedPerson>> Of((Guid Id, Guid AreaId) occasion, Guid by, CancellationToken cancel)
    {
        var places = await db.Occasions.AsNoTracking().FirstAsync(one => one.Id == occasion.Id, cancel);
        var found = await (
            from one in db.LiveRegistrations(occasion.Id)
            join entry in db.Persons on one.PersonId equals entry.Id
            join person in db.Persons on entry.MergedInto ?? entry.Id equals person.Id
            orderby one.Arrival
            select new { one, person }).AsNoTracking().ToListAsync(cancel);
        audit.Did(by, "occasion.registrations", occasion.AreaId, occasion.Id);
        await db.SaveChangesAsync(cancel);
        return [.. found.Select((line, i) => new EnlistedPerson(line.one, PlaceOf(places, line.one, i + 1), line.person.ErasedAt is null ? Mask.Name(personal.Open(line.person).Name) : null))];
    }

    private static Place PlaceOf(Occasion occasion, Registration one, int position) =>
        occasion.AwaitsDrawing ? Place.ToBeDrawn(one.Arrival) : Place.At(position, occasion.OpenPlaces) with { LotNumber = one.LotNumber };
}

/// <param name="Name">Masked; nothing when the person had their data erased.</param>
public sealed record EnlistedPerson(Registration Registration, Place Place, string? Name);
