using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Verification;

/// <summary>Finds on a roster who somebody says they are, by keyed fingerprints.</summary>
public sealed class RosterMatch(ZiZhiJinDb db, PersonalData personal)
{
    /// <summary>The person whose name, home and phone these are; nothing when one of them differs, or the roster has no phone to compare.</summary>
    public async Task<Guid?> Find(Guid areaId, PersonDetails claim, CancellationToken cancel)
    {
        if (claim.Phone is null || personal.PhoneFingerprint(claim.Phone) is not { } phone) return null;
        var (name, household) = (personal.NameFingerprint(claim.Name), personal.Household(areaId, claim));
        var found = await db.Persons.Where(person => person.AreaId == areaId && person.Household == household && person.NameFingerprint == name
            && person.PhoneFingerprint == phone && person.ErasedAt == null && person.LeftAt == null).Select(person => (Guid?)person.Id).FirstOrDefaultAsync(cancel);
        return found is null ? null : await Standing(found.Value, cancel);
    }

    /// <summary>The person of this name in this household, without a look at phones.</summary>
    public async Task<Guid?> Find(Guid areaId, (byte[] Name, byte[] Household) claim, CancellationToken cancel)
    {
        var found = await db.Persons.Where(person => person.AreaId == areaId && person.Household == claim.Household && person.NameFingerprint == claim.Name
            && person.ErasedAt == null && person.LeftAt == null).Select(person => (Guid?)person.Id).FirstOrDefaultAsync(cancel);
        return found is null ? null : await Standing(found.Value, cancel);
    }

    // An entry that was merged stands for the person whom it was merged into.
    private async Task<Guid?> Standing(Guid personId, CancellationToken cancel)
    {
        for (Guid? next = personId; ; personId = next.Value)
        {
            var person = await db.Persons.Where(person => person.Id == personId).Select(person => new { person.MergedInto, person.LeftAt, person.ErasedAt }).FirstAsync(cancel);
            next = person.MergedInto;
            if (next is null) return person.LeftAt is null && person.ErasedAt is null ? personId : null;
        }
    }
}
