using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Community;

/// <summary>Finds entries of one roster that may be one person: the same name and the same phone in two households.</summary>
public sealed class PersonDoubles(ZiZhiJinDb db)
{
    private const int Most = 50;

    /// <summary>Each with the ids of its entries, the oldest first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Guid>>> In(Guid areaId, CancellationToken cancel)
    {
        var persons = await db.Persons.OnRoster().Where(person => person.AreaId == areaId && person.PhoneFingerprint != null).OrderBy(person => person.Id)
            .Select(person => new { person.Id, person.NameFingerprint, person.PhoneFingerprint }).ToListAsync(cancel);
        return
        [
            .. persons.GroupBy(person => (Convert.ToHexString(person.NameFingerprint), Convert.ToHexString(person.PhoneFingerprint!)), person => person.Id)
                .Where(same => same.Count() > 1).Take(Most).Select(same => same.ToList()),
        ];
    }
}
