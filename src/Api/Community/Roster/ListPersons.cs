using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>A neighbourhood's roster, masked, searched by part of a name. Names are encrypted, so one area is opened in memory.</summary>
internal static class ListPersons
{
    private const int Most = 200;

    public static async Task<Results<Ok<List<PersonAnswer>>, NotFound>> Handle(
        Guid areaId, [StringLength(20)] string? name, CallerOfRequest by, ZiZhiJinDb db, PersonalData personal, CancellationToken cancel)
    {
        var scope = by.Caller.ScopeOf(Role.Committee, Role.Liaison);
        if (!await db.Areas.Within(scope).AnyAsync(area => area.Id == areaId, cancel)) return TypedResults.NotFound();

        var persons = await db.Persons.AsNoTracking().OnRoster().Where(person => person.AreaId == areaId).OrderBy(person => person.Id)
            .Select(person => new { person, verified = db.Accounts.Any(account => account.PersonId == person.Id) }).ToListAsync(cancel);
        return TypedResults.Ok(persons
            .Select(found => (found.person, Details: personal.Open(found.person), found.verified))
            .Where(found => name is null || found.Details.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
            .Take(Most)
            .Select(found => PersonAnswer.Of(found.person, found.Details, found.verified)).ToList());
    }
}
