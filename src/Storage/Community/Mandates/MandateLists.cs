using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Storage.Community.Mandates;

/// <summary>Who acts for whom, with masked names.</summary>
public sealed class MandateLists(ZiZhiJinDb db, PersonalData personal)
{
    public sealed record Ward(Guid MandateId, Guid PersonId, string Name, Guid AreaId, MandateKind Kind);

    public sealed record Holder(Mandate Mandate, string Name);

    /// <summary>For whom an account may act now.</summary>
    public async Task<IReadOnlyList<Ward>> WardsOf(Guid accountId, CancellationToken cancel)
    {
        var wards = await db.RepresentedBy(accountId).AsNoTracking().OrderBy(one => one.Mandate.Id).ToListAsync(cancel);
        return [.. wards.Select(one => new Ward(one.Mandate.Id, one.Person.Id, NameOf(one.Person), one.Person.AreaId, one.Mandate.Kind))];
    }

    /// <summary>Everybody who may act for a person or could once, the newest first.</summary>
    public async Task<IReadOnlyList<Holder>> HelpersOf(Guid personId, CancellationToken cancel)
    {
        var helpers = await (
            from mandate in db.Mandates.AsNoTracking()
            join account in db.Accounts on mandate.AccountId equals account.Id
            join known in db.Persons on account.PersonId equals known.Id into persons
            from helper in persons.DefaultIfEmpty()
            where db.Persons.Any(person => person.Id == mandate.PersonId && (person.Id == personId || person.MergedInto == personId))
            orderby mandate.Id descending
            select new { mandate, helper }).ToListAsync(cancel);
        return [.. helpers.Select(one => new Holder(one.mandate, NameOf(one.mandate, one.helper)))];
    }

    private string NameOf(Mandate mandate, Person? person) =>
        person is not null ? NameOf(person) : mandate.Name is { } name ? Mask.Name(personal.OpenHelper(mandate.Id, name)) : "";

    private string NameOf(Person person) => person.ErasedAt is null ? Mask.Name(personal.Open(person).Name) : "";
}
