using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

/// <summary>Finds persons of a neighbourhood's roster by part of a name. Names are encrypted, so one area is opened in memory.</summary>
public sealed class RosterSearch(ZiZhiJinDb db, PersonalData personal)
{
    public const int Most = 200;

    public static readonly IReadOnlyList<Role> Searchers = [Role.Committee, Role.Liaison];

    public sealed record Found(Person Person, PersonDetails Details, bool Verified);

    /// <summary>Nothing when the area is none of the caller's.</summary>
    public async Task<IReadOnlyList<Found>?> Find(Guid areaId, string? name, Caller by, CancellationToken cancel) =>
        await db.Areas.Within(by.ScopeOf(Searchers)).AnyAsync(area => area.Id == areaId, cancel) ? await Find(areaId, name, cancel) : null;

    /// <summary>For a caller whose right to the area's names was looked at before.</summary>
    public async Task<IReadOnlyList<Found>> Find(Guid areaId, string? name, CancellationToken cancel)
    {
        var persons = await db.Persons.AsNoTracking().OnRoster().Where(person => person.AreaId == areaId).OrderBy(person => person.Id)
            .Select(person => new { person, verified = db.Accounts.Any(account => account.PersonId == person.Id) }).ToListAsync(cancel);
        return
        [
            .. persons.Select(found => new Found(found.person, personal.Open(found.person), found.verified))
                .Where(found => name is null || found.Details.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).Take(Most),
        ];
    }
}
