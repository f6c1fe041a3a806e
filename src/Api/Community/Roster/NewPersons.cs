using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>Writes a new person. The unique index on household and name, not a look before, decides who is on the roster already.</summary>
internal sealed class NewPersons(ZiZhiJinDb db, PersonalData personal, AuditTrail audit, TimeProvider time)
{
    public async Task<Guid> Add(Guid areaId, PersonDetails details, RosterProof proof, Caller by, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        db.Persons.Add(Person.Add(id, areaId, personal.Seal(id, areaId, details), proof, time.GetUtcNow()));
        audit.Did(by.AccountId, "person.add", areaId, id);
        try
        {
            await db.SaveChangesAsync(cancel);
            return id;
        }
        catch (DbUpdateException clash) when (StorageFaults.IsDuplicate(clash))
        {
            throw new RefusedException(CommunityRefusals.PersonOnRoster);
        }
    }
}
