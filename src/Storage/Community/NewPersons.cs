using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community;

/// <summary>Puts somebody on the roster by hand, with reason and voucher. The unique index on household and name, not a look before, decides who is on the roster already.</summary>
public sealed class NewPersons(ZiZhiJinDb db, PersonalData personal, AuditTrail audit, TimeProvider time)
{
    /// <summary>Nothing when the neighbourhood is none whose roster the caller keeps.</summary>
    public async Task<Guid?> Add(Guid areaId, PersonDetails details, RosterProof proof, Caller by, CancellationToken cancel)
    {
        var kept = await db.Areas.Within(by.ScopeOf(RosterRoles.Keepers)).AnyAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel);
        if (!kept) return null;
        if (details.Phone is { } phone && PhoneNumbers.Normalise(phone) is null)
            throw new MalformedException("person.phone-malformed", "phone", "电话号码不完整。座机请加区号。");

        var (id, now) = (Guid.CreateVersion7(time.GetUtcNow()), time.GetUtcNow());
        db.Persons.Add(Person.Add(id, areaId, personal.Seal(id, areaId, details), proof, now));
        audit.Did(by.AccountId, "person.add", areaId, id);
        await Save(cancel);
        return id;
    }

    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException clash) when (StorageFaults.IsDuplicate(clash))
        {
            throw new RefusedException(CommunityRefusals.PersonOnRoster);
        }
    }
}
